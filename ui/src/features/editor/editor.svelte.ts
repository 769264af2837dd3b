/** Holds the plan being written, saves it section by section and decides what the page says about it. Never loses what was typed. */
import { call, type Answer } from '../../ipc/call.ts';
import type { Finding, PlanKind, PlanView, Refusal, SectionKey, Sections, Warning } from '../../ipc/generated/commands.ts';
import { isEmpty, type Draft } from '../../kit/form/describe.ts';
import { Saving } from '../../kit/saving.svelte.ts';
import { t } from '../../l10n/words.svelte.ts';
import { session } from '../../session/session.svelte.ts';
import { SECTIONS } from './sections.ts';

/** How a section stands: written, worth a look, or empty. */
export type Mark = 'done' | 'look' | 'empty';

/** A section that somebody else saved meanwhile. */
export interface Conflict {
  section: SectionKey;
  mine: Draft;
  theirs: Draft;
}

type Saved = Answer<{ at: string }>;

/** One plan in the editor. */
export class Editor {
  view = $state.raw<PlanView>();
  /** What stands in the forms; changed in place by them. */
  sections = $state<Sections>();
  refusal = $state.raw<Refusal>();
  /** Why the last step was refused. */
  failure = $state.raw<Refusal>();
  conflict = $state.raw<Conflict>();
  findings = $state.raw<Finding[]>([]);
  warnings = $state.raw<Warning[]>([]);
  /** Grows with every save, so that the print beside can follow. */
  saves = $state(0);
  readonly saving: Saving;

  #known: Record<string, string> = {};
  #revision = 0;
  #epoch = session.epoch;

  constructor(readonly id: string) {
    this.saving = new Saving(() => this.#saveAll());
  }

  /** True when the forms may be written in. */
  get mayWrite(): boolean {
    return this.view?.may_write === true && this.view.plan.working.state !== 'in_review';
  }

  /** The number of the version being written. */
  get number(): number {
    return (this.view?.plan.current?.number ?? 0) + 1;
  }

  /** Fetches the plan, unless something typed waits to be saved: then that is saved first. */
  async load(): Promise<void> {
    if (this.view && this.saving.isUnsaved) return this.saving.flush();
    const answer = await call('open_plan', { plan: this.id });
    this.refusal = answer.ok ? undefined : answer.refusal;
    if (answer.ok) this.took(answer.value);
  }

  /** Takes the plan as the program has it. */
  took(view: PlanView): void {
    this.view = view;
    this.sections = structuredClone(view.plan.sections);
    this.findings = view.findings;
    this.warnings = view.warnings;
    this.conflict = undefined;
    this.failure = undefined;
    this.#revision = view.revision;
    for (const { key } of SECTIONS) this.#known[key] = JSON.stringify(view.plan.sections[key]);
    this.saves += 1;
  }

  /** Something may have been typed in a section: saved a second after the last key. */
  typed(section: SectionKey): void {
    if (this.mayWrite && this.#isChanged(section)) this.saving.touch();
  }

  #isChanged(section: SectionKey): boolean {
    return this.sections !== undefined && JSON.stringify(this.sections[section]) !== this.#known[section];
  }

  async #saveAll(): Promise<Saved> {
    let last: Saved = { ok: true, value: { at: this.saving.at ?? '' } };
    // Another person has signed in: what the one before typed is not saved in their name.
    if (session.epoch !== this.#epoch) return last;
    for (const { key } of SECTIONS) {
      if (!this.#isChanged(key)) continue;
      last = await this.#save(key);
      if (!last.ok) return last;
    }
    return last;
  }

  async #save(section: SectionKey): Promise<Saved> {
    const text = JSON.stringify(this.sections?.[section]);
    const body: unknown = JSON.parse(text);
    const answer = await call('save_section', { plan: this.id, section, body, revision: this.#revision });
    if (!answer.ok) return answer.refusal.code === 'conflict' ? this.#meet(section, answer) : answer;
    const { revision, findings, warnings } = answer.value;
    this.#revision = revision;
    this.#known[section] = text;
    this.findings = findings;
    this.warnings = warnings;
    this.saves += 1;
    this.#noLongerSettled();
    return answer;
  }

  /** The plan has a newer revision: goes on when this section is untouched there, and shows both when it is not. */
  async #meet(section: SectionKey, refused: Saved): Promise<Saved> {
    const answer = await call('open_plan', { plan: this.id });
    if (!answer.ok) return answer;
    const theirs = answer.value.plan.sections[section];
    const isUntouched = JSON.stringify(theirs) === this.#known[section];
    this.#adopt(answer.value);
    if (isUntouched) return this.#save(section);
    const mine = this.sections?.[section];
    if (mine) this.conflict = { section, mine, theirs };
    return refused;
  }

  /** Takes what others saved in sections that nobody has written in here. */
  #adopt(view: PlanView): void {
    const { sections } = this;
    if (!sections) return;
    for (const { key } of SECTIONS) {
      if (this.#isChanged(key)) continue;
      Object.assign(sections, { [key]: structuredClone(view.plan.sections[key]) });
      this.#known[key] = JSON.stringify(view.plan.sections[key]);
    }
    this.view = view;
    this.#revision = view.revision;
  }

  /** Settles a conflict: what stands here is to hold. */
  keepMine(): void {
    if (this.conflict) this.#known[this.conflict.section] = JSON.stringify(this.conflict.theirs);
    this.conflict = undefined;
    this.saving.settle(true);
  }

  /** Settles a conflict: what is saved is to hold. */
  takeTheirs(): void {
    const { conflict, sections } = this;
    if (conflict && sections) {
      Object.assign(sections, { [conflict.section]: structuredClone(conflict.theirs) });
      this.#known[conflict.section] = JSON.stringify(conflict.theirs);
    }
    this.conflict = undefined;
    this.saving.settle(false);
  }

  /** How a section stands. */
  mark(key: SectionKey): Mark {
    const { sections } = this;
    if (!sections || isEmpty(sections[key])) return 'empty';
    const isWorthALook = this.findings.some((finding) => finding.section === key) || this.warningsOf(key).length > 0;
    return isWorthALook ? 'look' : 'done';
  }

  /** What a section lacks. */
  findingsOf(key: SectionKey): Finding[] {
    return this.findings.filter((finding) => finding.section === key);
  }

  /** What looks like personal data in a section. */
  warningsOf(key: SectionKey): Warning[] {
    return this.warnings.filter(({ field }) => field.split(/[.[]/)[0] === key);
  }

  /** Undoes the last saved change. Returns whether there was one. */
  async undo(): Promise<boolean> {
    await this.saving.flush();
    const answer = await call('undo', { kind: 'plan', id: this.id });
    this.failure = answer.ok ? undefined : answer.refusal;
    if (answer.ok) await this.load();
    return answer.ok;
  }

  /** Gives the plan another name or kind. Returns why not, when the program refuses. */
  async rename(title: string, kind: PlanKind): Promise<Refusal | undefined> {
    await this.saving.flush();
    const answer = await call('rename_plan', { plan: this.id, title, kind, revision: this.#revision });
    if (!answer.ok) return answer.refusal;
    await this.load();
    return undefined;
  }

  /** Sends the plan for approval. Returns why not, when the program refuses. */
  async submit(): Promise<Refusal | undefined> {
    return this.#step('submit_plan');
  }

  /** Takes the plan back from the approver. */
  async withdraw(): Promise<Refusal | undefined> {
    return this.#step('withdraw_plan');
  }

  async #step(name: 'submit_plan' | 'withdraw_plan'): Promise<Refusal | undefined> {
    await this.saving.flush();
    if (this.saving.isUnsaved) return this.saving.refusal;
    const answer = await call(name, { plan: this.id });
    if (!answer.ok) {
      if (answer.refusal.code === 'incomplete') this.findings = answer.refusal.findings;
      return answer.refusal;
    }
    this.took(answer.value);
    return undefined;
  }

  #noLongerSettled(): void {
    if (this.view?.plan.working.state !== 'settled') return;
    const working = { state: 'draft', writers: [], sent_back: null } as const;
    this.view = { ...this.view, plan: { ...this.view.plan, working: { ...working, writers: [] } } };
  }
}

/** A warning in words. */
export function warningText({ what, text }: Warning): string {
  switch (what) {
    case 'personal_number':
      return t('editor-warning-personal-number', { text });
    case 'name':
      return t('editor-warning-name', { text });
  }
}

/** Editors outlive their page while something in them is unsaved, so that a lock or a wrong turn loses nothing. */
const kept = new Map<string, Editor>();
const shown = new Set<string>();
let owner = session.epoch;

/** Returns the editor of a plan: the one that still holds unsaved text, or a new one. Another person gets a new one. */
export function editorOf(id: string): Editor {
  if (session.epoch !== owner) kept.clear();
  owner = session.epoch;
  shown.add(id);
  const editor = kept.get(id) ?? new Editor(id);
  kept.set(id, editor);
  return editor;
}

/** The page is left: saves what is left, and lets go of what is saved. */
export async function leave(editor: Editor): Promise<void> {
  shown.delete(editor.id);
  await editor.saving.flush();
  if (editor.saving.isUnsaved || shown.has(editor.id)) return;
  editor.saving.close();
  if (kept.get(editor.id) === editor) kept.delete(editor.id);
}
