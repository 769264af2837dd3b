/** Holds the versions of a plan: compares, proves and opens them. Never changes one. */
import { call } from '../../ipc/call.ts';
import { openPrinted, savePrinted } from '../../ipc/desktop.ts';
import type { ComparisonView, PrintedView, ProofView, Refusal, VersionRef, VersionRow } from '../../ipc/generated/commands.ts';

/** The versions of one plan. */
export class Versions {
  title = $state('');
  rows = $state.raw<VersionRow[]>();
  /** True when there is a draft with something new that may be read. */
  hasDraft = $state(false);
  refusal = $state.raw<Refusal>();
  failure = $state.raw<Refusal>();
  comparison = $state.raw<ComparisonView>();
  proof = $state.raw<ProofView>();
  busy = $state<number>();

  constructor(readonly plan: string) {}

  /** Fetches the versions: through the draft for those who may read it, otherwise through the version in force. */
  async load(mayReadDrafts: boolean): Promise<void> {
    const answer = mayReadDrafts
      ? await call('open_plan', { plan: this.plan })
      : await call('read_plan', { plan: this.plan, number: null });
    if (!answer.ok) {
      this.refusal = answer.refusal;
      return;
    }
    const view = answer.value;
    this.rows = view.versions;
    if ('document' in view) {
      this.title = view.document.cover.title;
      return;
    }
    this.title = view.plan.title;
    this.hasDraft = view.plan.working.state !== 'settled';
  }

  /** Compares two versions. */
  async compare(from: VersionRef, to: VersionRef): Promise<void> {
    this.comparison = undefined;
    const answer = await call('compare_versions', { plan: this.plan, from, to });
    this.failure = answer.ok ? undefined : answer.refusal;
    if (answer.ok) this.comparison = answer.value;
  }

  /** Proves that a version is what was approved. */
  async prove(number: number): Promise<void> {
    this.proof = undefined;
    this.busy = number;
    const answer = await call('prove_version', { plan: this.plan, number });
    this.busy = undefined;
    this.failure = answer.ok ? undefined : answer.refusal;
    if (answer.ok) this.proof = answer.value;
  }

  /** Opens the frozen PDF. Returns the printed file when nothing on this computer could open it. */
  async openFrozen(number: number): Promise<PrintedView | undefined> {
    return this.#frozen(number, (printed) => openPrinted(printed.token));
  }

  /** Saves the frozen PDF somewhere. */
  async saveFrozen(number: number): Promise<PrintedView | undefined> {
    return this.#frozen(number, (printed) => savePrinted(printed.token, printed.file_name));
  }

  async #frozen(number: number, give: (printed: PrintedView) => Promise<string>): Promise<PrintedView | undefined> {
    this.busy = number;
    const printable = { what: 'frozen', plan: this.plan, number } as const;
    const answer = await call('print', { printable, place: '', copies: 1, replaces: null });
    this.busy = undefined;
    this.failure = answer.ok ? undefined : answer.refusal;
    if (!answer.ok) return undefined;
    return (await give(answer.value)) === 'unavailable' ? answer.value : undefined;
  }
}

/** Reads "3", "draft" or "current" as the wire has it. */
export function versionRef(choice: string): VersionRef {
  if (choice === 'draft') return { version: 'draft' };
  if (choice === 'current') return { version: 'current' };
  return { version: 'number', number: Number(choice) };
}
