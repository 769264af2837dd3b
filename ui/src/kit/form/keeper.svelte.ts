/** Keeps one record of a register saved while somebody writes in it. Never throws typed text away. */
import type { Answer } from '../../ipc/call.ts';
import type { Kept, Refusal, Saved, Warning } from '../../ipc/generated/commands.ts';
import { onOpened, session } from '../../session/session.svelte.ts';

/** How the saving stands. */
export type Saving = 'saved' | 'waiting' | 'saving' | 'failed' | 'conflict';

/** How a record is fetched and saved. */
export interface Ways<T> {
  fetch: () => Promise<Answer<Kept<T> | undefined>>;
  save: (value: T, revision: number) => Promise<Answer<Saved>>;
}

const IDLE = 1000;
const RETRY = 5000;

/** One record being written. */
export class Keeper<T extends object> {
  value = $state<T>();
  saving = $state<Saving>('saved');
  savedAt = $state('');
  refusal = $state.raw<Refusal>();
  failure = $state.raw<Refusal>();
  warnings = $state.raw<Warning[]>([]);
  /** True when the register has no such record any more. */
  isGone = $state(false);
  /** Grows with every save. */
  saves = $state(0);

  #known = '';
  #revision = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;

  constructor(readonly ways: Ways<T>) {}

  /** True when something typed is not saved. */
  get isDirty(): boolean {
    return this.value !== undefined && JSON.stringify(this.value) !== this.#known;
  }

  /** Fetches the record, unless something typed waits to be saved. */
  async load(): Promise<void> {
    if (this.isDirty) return this.flush();
    const answer = await this.ways.fetch();
    this.refusal = answer.ok ? undefined : answer.refusal;
    if (!answer.ok) return;
    this.isGone = answer.value === undefined;
    if (answer.value) this.#take(answer.value);
  }

  #take(kept: Kept<T>): void {
    this.value = structuredClone(kept.value);
    this.#known = JSON.stringify(kept.value);
    this.#revision = kept.revision;
    this.saving = 'saved';
    this.failure = undefined;
    this.saves += 1;
  }

  /** Something may have been typed. */
  typed(): void {
    if (this.saving === 'conflict') return;
    if (!this.isDirty) {
      if (this.saving === 'waiting') this.saving = 'saved';
      return;
    }
    if (this.saving !== 'failed') this.saving = 'waiting';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), IDLE);
  }

  /** Saves now. One save at a time. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#running) await this.#running;
    if (!this.isDirty || this.saving === 'conflict') return;
    this.#running = this.#save();
    await this.#running;
    this.#running = undefined;
  }

  async #save(): Promise<void> {
    const text = JSON.stringify(this.value);
    this.saving = 'saving';
    const copy: T = JSON.parse(text);
    const answer = await this.ways.save(copy, this.#revision);
    if (!answer.ok) {
      this.#failed(answer.refusal);
      return;
    }
    this.#known = text;
    this.#revision = answer.value.revision;
    this.savedAt = answer.value.at;
    this.warnings = answer.value.warnings;
    this.failure = undefined;
    this.saves += 1;
    this.saving = this.isDirty ? 'waiting' : 'saved';
    if (this.isDirty) this.typed();
  }

  #failed(refusal: Refusal): void {
    this.failure = refusal;
    this.saving = refusal.code === 'conflict' ? 'conflict' : 'failed';
    const mayPass = refusal.code === 'disk_full' || refusal.code === 'internal' || refusal.code === 'read_only_folder';
    if (mayPass) this.#timer = setTimeout(() => void this.flush(), RETRY);
  }

  /** Settles a conflict: what stands here is to hold. */
  async keepMine(): Promise<void> {
    if (this.failure?.code === 'conflict') this.#revision = this.failure.revision;
    this.saving = 'waiting';
    await this.flush();
  }

  /** Settles a conflict: what is saved is to hold. */
  async takeTheirs(): Promise<void> {
    this.value = undefined;
    this.saving = 'saved';
    await this.load();
  }
}

/** Holds keepers for as long as they have something unsaved, so that a lock or a wrong turn loses nothing. */
export class Shelf<T extends object> {
  #kept = new Map<string, Keeper<T>>();
  #owner = session.epoch;

  constructor() {
    onOpened(() => {
      this.#forgetOthers();
      for (const keeper of this.#kept.values()) if (keeper.isDirty) void keeper.flush();
    });
  }

  /** Returns the keeper that still holds unsaved text, or a new one. Another person gets a new one. */
  keeper(id: string, ways: Ways<T>): Keeper<T> {
    this.#forgetOthers();
    const old = this.#kept.get(id);
    if (old?.isDirty) return old;
    const keeper = new Keeper(ways);
    this.#kept.set(id, keeper);
    return keeper;
  }

  #forgetOthers(): void {
    if (session.epoch === this.#owner) return;
    this.#kept.clear();
    this.#owner = session.epoch;
  }
}
