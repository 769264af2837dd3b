/** Holds a version of a plan that somebody reads. Never writes. */
import { call } from '../../ipc/call.ts';
import type { PlanDocument, Printable, Refusal, VersionRef } from '../../ipc/generated/commands.ts';
import { Pages } from '../../kit/paper/pages.svelte.ts';

/** Reads the version in an address: a number, "draft", "review", or the one in force. */
export function versionOf(query: URLSearchParams): VersionRef {
  const wanted = query.get('version');
  if (wanted === 'draft' || wanted === 'review') return { version: wanted };
  return wanted === null ? { version: 'current' } : { version: 'number', number: Number(wanted) };
}

/** One version, as text or as pages. */
export class Reading {
  title = $state('');
  document = $state.raw<PlanDocument>();
  refusal = $state.raw<Refusal>();
  readonly pages = new Pages();

  constructor(readonly plan: string, readonly version: VersionRef) {}

  /** Fetches the document; a draft is known by its title only, and shown as pages. */
  async load(): Promise<void> {
    switch (this.version.version) {
      case 'draft': {
        const answer = await call('open_plan', { plan: this.plan });
        this.refusal = answer.ok ? undefined : answer.refusal;
        if (answer.ok) this.title = answer.value.plan.title;
        return;
      }
      case 'review': {
        const answer = await call('open_review', { plan: this.plan });
        this.refusal = answer.ok ? undefined : answer.refusal;
        if (answer.ok) this.#took(answer.value.document);
        return;
      }
      case 'number':
      case 'current': {
        const number = this.version.version === 'number' ? this.version.number : null;
        const answer = await call('read_plan', { plan: this.plan, number });
        this.refusal = answer.ok ? undefined : answer.refusal;
        if (answer.ok) this.#took(answer.value.document);
      }
    }
  }

  #took(document: PlanDocument): void {
    this.document = document;
    this.title = document.cover.title;
  }

  /** Shows the pages. */
  async showPages(): Promise<void> {
    const printable: Printable = { what: 'plan', plan: this.plan, version: this.version, part: null };
    if (this.pages.count === 0) await this.pages.open(printable);
  }
}
