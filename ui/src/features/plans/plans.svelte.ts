/** Holds the list of plans and makes new ones. Never opens a plan. */
import { call } from '../../ipc/call.ts';
import type { AdministrationId, PlanKind, PlanRow, Refusal, TemplateRow } from '../../ipc/generated/commands.ts';

/** What a new plan begins with. */
export type Start = { from: 'template'; key: string } | { from: 'nothing' } | { from: 'plan'; plan: string };

/** The plans of one administration. */
export class Plans {
  rows = $state.raw<PlanRow[]>();
  templates = $state.raw<TemplateRow[]>([]);
  refusal = $state.raw<Refusal>();
  isMaking = $state(false);

  constructor(readonly administration: AdministrationId) {}

  /** Fetches the list. */
  async load(): Promise<void> {
    const answer = await call('list_plans', { administration: this.administration });
    if (!answer.ok) {
      this.refusal = answer.refusal;
      return;
    }
    this.refusal = undefined;
    this.rows = answer.value.plans;
  }

  /** Fetches what a new plan can begin with. */
  async loadTemplates(): Promise<void> {
    const answer = await call('list_templates', {});
    if (answer.ok) this.templates = answer.value.templates;
    else this.refusal = answer.refusal;
  }

  /** Makes a plan. Returns its id, or nothing when the program refused. */
  async make(start: Start, title: string, kind: PlanKind | null): Promise<string | undefined> {
    if (this.isMaking) return undefined;
    this.isMaking = true;
    const answer = await this.#ask(start, title.trim(), kind);
    this.isMaking = false;
    if (!answer.ok) {
      this.refusal = answer.refusal;
      return undefined;
    }
    return answer.value.plan.id;
  }

  #ask(start: Start, title: string, kind: PlanKind | null) {
    const { administration } = this;
    switch (start.from) {
      case 'template':
        return call('new_plan', { administration, title, kind, template: start.key });
      case 'nothing':
        return call('new_plan', { administration, title, kind, template: null });
      case 'plan':
        return call('copy_plan', { plan: start.plan, title });
    }
  }

  /** Takes a plan out of use. Its approved versions stay in the file. */
  async retire(plan: string): Promise<boolean> {
    return this.#record('retire', plan);
  }

  /** Brings it back. */
  async bringBack(plan: string): Promise<boolean> {
    return this.#record('bring_back', plan);
  }

  async #record(name: 'retire' | 'bring_back', id: string): Promise<boolean> {
    const answer = await call(name, { kind: 'plan', id });
    if (!answer.ok) {
      this.refusal = answer.refusal;
      return false;
    }
    await this.load();
    return true;
  }
}
