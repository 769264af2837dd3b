/** Keeps one record of a register saved while somebody writes in it. Never throws typed text away. */
import type { Answer } from '../../ipc/call.ts';
import type { Kept, Refusal, Saved, Warning } from '../../ipc/generated/commands.ts';
import { session } from '../../session/session.svelte.ts';
import { Saving } from '../saving.svelte.ts';

/** How a record is fetched and saved. */
export interface Ways<T> {
  fetch: () => Promise<Answer<Kept<T> | undefined>>;
  save: (value: T, revision: number) => Promise<Answer<Saved>>;
  undo: () => Promise<Answer<unknown>>;
}

/** One record being written. */
export class Keeper<T extends object> {
  value = $state<T>();
  refusal = $state.raw<Refusal>();
  /** Why the last step was refused. */
  failure = $state.raw<Refusal>();
  warnings = $state.raw<Warning[]>([]);
  /** What others saved meanwhile. */
  theirs = $state.raw<Kept<T>>();
  /** True when the register has no such record any more. */
  isGone = $state(false);
  /** Grows with every save. */
  saves = $state(0);
  readonly saving: Saving;

  #known = '';
  #revision = 0;
  #epoch = session.epoch;

  constructor(readonly ways: Ways<T>) {
    this.saving = new Saving(() => this.#save());
  }

  /** Fetches the record, unless something typed waits to be saved. */
  async load(): Promise<void> {
    if (this.saving.isUnsaved) return this.saving.flush();
    const answer = await this.ways.fetch();
    this.refusal = answer.ok ? undefined : answer.refusal;
    if (!answer.ok) return;
    this.isGone = answer.value === undefined;
    if (answer.value) this.#take(answer.value);
  }

  #take({ value, revision }: Kept<T>): void {
    this.value = structuredClone(value);
    this.#known = JSON.stringify(value);
    this.#revision = revision;
    this.saves += 1;
  }

  /** Something may have been typed. */
  typed(): void {
    if (this.value && JSON.stringify(this.value) !== this.#known) this.saving.touch();
  }

  async #save(): Promise<Answer<{ at: string }>> {
    const text = JSON.stringify(this.value);
    // Another person has signed in: what the one before typed is not saved in their name.
    if (session.epoch !== this.#epoch || text === this.#known) return { ok: true, value: { at: this.saving.at ?? '' } };
    const copy: T = JSON.parse(text);
    const answer = await this.ways.save(copy, this.#revision);
    if (answer.ok) {
      this.#known = text;
      this.#revision = answer.value.revision;
      this.warnings = answer.value.warnings;
      this.saves += 1;
    } else if (answer.refusal.code === 'conflict') {
      const newest = await this.ways.fetch();
      if (newest.ok) this.theirs = newest.value;
    }
    return answer;
  }

  /** Undoes the last saved change. */
  async undo(): Promise<void> {
    await this.saving.flush();
    const answer = await this.ways.undo();
    this.failure = answer.ok ? undefined : answer.refusal;
    if (answer.ok) await this.load();
  }

  /** Settles a conflict: what stands here is to hold. */
  keepMine(): void {
    if (this.theirs) this.#revision = this.theirs.revision;
    this.theirs = undefined;
    this.saving.settle(true);
  }

  /** Settles a conflict: what is saved is to hold. */
  takeTheirs(): void {
    if (this.theirs) this.#take(this.theirs);
    this.theirs = undefined;
    this.saving.settle(false);
  }
}

/** Holds keepers for as long as they have something unsaved, so that a lock or a wrong turn loses nothing. */
export class Shelf<T extends object> {
  #kept = new Map<string, Keeper<T>>();
  #shown = new Set<string>();
  #owner = session.epoch;

  /** Returns the keeper that still holds unsaved text, or a new one. Another person gets a new one. */
  keeper(id: string, ways: Ways<T>): Keeper<T> {
    if (session.epoch !== this.#owner) this.#kept.clear();
    this.#owner = session.epoch;
    this.#shown.add(id);
    const old = this.#kept.get(id);
    if (old) return old;
    const keeper = new Keeper(ways);
    this.#kept.set(id, keeper);
    return keeper;
  }

  /** The page is left: saves what is left, and lets go of what is saved. */
  async leave(id: string): Promise<void> {
    const keeper = this.#kept.get(id);
    if (!keeper) return;
    this.#shown.delete(id);
    await keeper.saving.flush();
    if (keeper.saving.isUnsaved || this.#shown.has(id)) return;
    keeper.saving.close();
    if (this.#kept.get(id) === keeper) this.#kept.delete(id);
  }
}
