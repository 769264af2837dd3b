/** The time by the program's clock, for what counts down in the window. Never the basis of a deadline: the program computes those. */
import { createSubscriber } from 'svelte/reactivity';

import { session } from '../session/session.svelte.ts';

const STEP = 10_000;

class Now {
  #offset = 0;
  #seen: unknown;
  #subscribe = createSubscriber((update) => {
    const timer = setInterval(update, STEP);
    return () => clearInterval(timer);
  });

  /** Milliseconds since 1970; whoever reads it in a page is told again every ten seconds. */
  get at(): number {
    this.#subscribe();
    const view = session.view;
    if (view && view !== this.#seen) {
      this.#seen = view;
      this.#offset = Date.parse(view.now) - Date.now();
    }
    return Date.now() + this.#offset;
  }
}

/** The one clock of the window. */
export const now = new Now();
