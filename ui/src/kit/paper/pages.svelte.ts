/** The pages of something printable, fetched a few at a time as they come into view. Never prints. */
import { call } from '../../ipc/call.ts';
import type { PageView, Printable, Refusal } from '../../ipc/generated/commands.ts';

const BATCH = 10;

/** Pages as they will print. */
export class Pages {
  count = $state(0);
  shown = $state.raw<Map<number, PageView>>(new Map());
  warnings = $state.raw<string[]>([]);
  refusal = $state.raw<Refusal>();
  isLoading = $state(false);

  #printable: Printable | undefined;
  #asked = new Set<number>();
  #turn = 0;

  /** Begins with another thing to print, or with the same after a change. What is on screen stays until it is replaced. */
  async open(printable: Printable): Promise<void> {
    this.#turn += 1;
    this.#printable = printable;
    this.#asked.clear();
    this.refusal = undefined;
    this.shown = new Map();
    this.count = 0;
    await this.#fetch(1, BATCH);
  }

  /** Fetches the batch with a page in it, once. */
  async need(number: number): Promise<void> {
    if (number < 1 || (this.count > 0 && number > this.count) || this.#asked.has(number)) return;
    const from = number - ((number - 1) % BATCH);
    await this.#fetch(from, BATCH);
  }

  /** Fetches everything that is left, for a list of contents and for those who listen. */
  async needAll(): Promise<void> {
    for (let from = 1; from <= this.count; from += 20) await this.#fetch(from, 20);
  }

  async #fetch(from: number, count: number): Promise<void> {
    const printable = this.#printable;
    if (!printable) return;
    const turn = this.#turn;
    for (let page = from; page < from + count; page += 1) this.#asked.add(page);
    this.isLoading = true;
    const answer = await call('preview', { printable, from, count });
    if (turn !== this.#turn) return;
    this.isLoading = false;
    if (!answer.ok) {
      this.refusal = answer.refusal;
      return;
    }
    this.count = answer.value.pages;
    this.warnings = answer.value.warnings;
    const shown = new Map(this.shown);
    for (const page of answer.value.shown) shown.set(page.number, page);
    this.shown = shown;
  }
}

/** The address of a page's picture. The picture holds outlines only, so it needs no font and runs nothing. */
export function picture(page: PageView): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(page.svg)}`;
}
