/** The page on which a section begins, as it will print. Never shows what is not saved. */
import { call } from '../../ipc/call.ts';
import type { PageView, Refusal } from '../../ipc/generated/commands.ts';

/** One page beside the form. */
export class Beside {
  page = $state.raw<PageView>();
  pages = $state(0);
  refusal = $state.raw<Refusal>();
  #turn = 0;
  #title = '';

  constructor(readonly plan: string) {}

  /** Shows the page on which a section begins. */
  async follow(title: string, isFirst: boolean): Promise<void> {
    this.#title = title;
    if (isFirst) return this.#show(1);
    const turn = (this.#turn += 1);
    for (let from = 1; from === 1 || from <= this.pages; from += 20) {
      const answer = await this.#ask(from, 20);
      if (turn !== this.#turn) return;
      this.refusal = answer.ok ? undefined : answer.refusal;
      if (!answer.ok) return;
      this.pages = answer.value.pages;
      this.page ??= answer.value.shown[0];
      const found = answer.value.shown.findLast((page) => hasHeading(page, title));
      if (found) {
        this.page = found;
        return;
      }
    }
  }

  /** Shows the same page again after a save, or finds the section anew when it has moved. */
  async refresh(isFirst: boolean): Promise<void> {
    const { page } = this;
    if (!page) return this.follow(this.#title, isFirst);
    const had = hasHeading(page, this.#title);
    await this.#show(page.number);
    if (had && this.page && !hasHeading(this.page, this.#title)) await this.follow(this.#title, isFirst);
  }

  /** Turns the page. */
  async turn(by: 1 | -1): Promise<void> {
    const wanted = (this.page?.number ?? 1) + by;
    if (wanted >= 1 && wanted <= this.pages) await this.#show(wanted);
  }

  async #show(number: number): Promise<void> {
    const turn = (this.#turn += 1);
    const answer = await this.#ask(number, 1);
    if (turn !== this.#turn) return;
    this.refusal = answer.ok ? undefined : answer.refusal;
    if (!answer.ok) return;
    this.pages = answer.value.pages;
    this.page = answer.value.shown[0];
  }

  #ask(from: number, count: number) {
    const printable = { what: 'plan', plan: this.plan, version: { version: 'draft' }, part: null } as const;
    return call('preview', { printable, from, count });
  }
}

/** True when a line of the page is the heading. A line of the contents ends with a page number, so it is no heading. */
export function hasHeading(page: PageView, title: string): boolean {
  const wanted = title.toLocaleLowerCase('sv');
  return page.text.split('\n').some((line) => {
    const bare = line.trim().replace(/^\d+\.?\s+/, '');
    return bare.toLocaleLowerCase('sv') === wanted;
  });
}
