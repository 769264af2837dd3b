/** Prints one thing that is not a copy of a plan: once for each choice, however often it is opened or saved. Never counts pages. */
import { call } from '../../ipc/call.ts';
import { openPrinted, savePrinted, type Outcome } from '../../ipc/desktop.ts';
import type { Printable, PrintedView, Refusal } from '../../ipc/generated/commands.ts';
import { Pages } from './pages.svelte.ts';

/** Something to print. */
export class PrintOut {
  printed = $state.raw<PrintedView>();
  outcome = $state<Outcome>();
  refusal = $state.raw<Refusal>();
  busy = $state(false);
  isShown = $state(false);
  readonly pages = new Pages();

  #printedFor = '';

  /** Opens the PDF in the system's reader. */
  async open(printable: Printable): Promise<void> {
    const printed = await this.#print(printable);
    if (printed) this.outcome = await openPrinted(printed.token);
  }

  /** Saves the PDF somewhere. */
  async save(printable: Printable): Promise<void> {
    const printed = await this.#print(printable);
    if (printed) this.outcome = await savePrinted(printed.token, printed.file_name);
  }

  /** Shows the pages as they will print. */
  async show(printable: Printable): Promise<void> {
    this.isShown = true;
    await this.pages.open(printable);
  }

  /** What is printed has changed: the next time it is printed anew. */
  forget(): void {
    this.#printedFor = '';
    this.isShown = false;
    this.outcome = undefined;
  }

  async #print(printable: Printable): Promise<PrintedView | undefined> {
    if (this.busy) return undefined;
    const key = JSON.stringify(printable);
    if (this.printed && this.#printedFor === key) return this.printed;
    this.busy = true;
    this.outcome = undefined;
    const answer = await call('print', { printable, place: '', copies: 1, replaces: null });
    this.busy = false;
    this.refusal = answer.ok ? undefined : answer.refusal;
    if (!answer.ok) return undefined;
    this.printed = answer.value;
    this.#printedFor = key;
    return answer.value;
  }
}
