/**
 * Saves what is typed without being asked: a second after the last key, and at once when the field is left.
 * Never says "saved" before the program has answered, and never drops what a failed save held.
 */
import type { Answer } from '../ipc/call.ts';
import type { Refusal } from '../ipc/generated/commands.ts';
import { onOpened } from '../session/session.svelte.ts';

/** Where a piece of text stands. */
export type SavingMark = 'rest' | 'typed' | 'saving' | 'saved' | 'failed' | 'conflict';

const IDLE = 1000;
const RETRY = [3_000, 6_000, 15_000, 30_000];
const open = new Set<Saving>();

/** One thing that saves itself: a section, a role, a system. */
export class Saving {
  mark = $state<SavingMark>('rest');
  at = $state<string>();
  refusal = $state.raw<Refusal>();

  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #typedMeanwhile = false;
  #tries = 0;
  #save: () => Promise<Answer<{ at: string }>>;
  #stopListening: () => void;

  constructor(save: () => Promise<Answer<{ at: string }>>) {
    this.#save = save;
    open.add(this);
    this.#stopListening = onOpened(() => {
      if (this.mark === 'failed') void this.flush();
    });
  }

  /** True when something typed is not yet on disk. */
  get isUnsaved(): boolean {
    return this.mark === 'typed' || this.mark === 'saving' || this.mark === 'failed' || this.mark === 'conflict';
  }

  /** Something was typed. */
  touch(): void {
    if (this.mark === 'conflict') return;
    if (this.#running) this.#typedMeanwhile = true;
    else this.mark = 'typed';
    this.#tries = 0;
    this.#later(IDLE);
  }

  /** Saves now, if there is anything to save. Waits until the program has answered. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#running) await this.#running;
    if (this.mark !== 'typed' && this.mark !== 'failed') return;
    this.#running = this.#run();
    await this.#running;
  }

  /** The conflict is settled: what is on screen is saved over, or was replaced. */
  settle(keepMine: boolean): void {
    this.mark = keepMine ? 'typed' : 'rest';
    this.refusal = undefined;
    if (keepMine) void this.flush();
  }

  /** The page is left: saves what is left and stops. */
  close(): void {
    this.#stopListening();
    void this.flush().finally(() => open.delete(this));
  }

  async #run(): Promise<void> {
    this.mark = 'saving';
    this.#typedMeanwhile = false;
    const answer = await this.#save();
    this.#running = undefined;
    if (answer.ok) {
      this.refusal = undefined;
      this.at = answer.value.at;
      this.#tries = 0;
      this.mark = this.#typedMeanwhile ? 'typed' : 'saved';
      return;
    }
    this.refusal = answer.refusal;
    this.mark = answer.refusal.code === 'conflict' ? 'conflict' : 'failed';
    const helpsToWait = ['internal', 'disk_full', 'in_use', 'read_only_folder'].includes(answer.refusal.code);
    if (this.mark === 'failed' && helpsToWait) {
      this.#later(RETRY[Math.min(this.#tries, RETRY.length - 1)] ?? IDLE);
      this.#tries += 1;
    }
  }

  #later(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), wait);
  }
}

/** Saves everything that is open; Ctrl+S, before locking and before printing. True when all is on disk. */
export async function saveAll(): Promise<boolean> {
  await Promise.all([...open].map((saving) => saving.flush()));
  return [...open].every((saving) => !saving.isUnsaved);
}

/** True when something typed is not yet on disk anywhere. */
export function isAnythingUnsaved(): boolean {
  return [...open].some((saving) => saving.isUnsaved);
}
