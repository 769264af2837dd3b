/** One record of a register under way: what is typed, what is saved, what is wrong. Never throws typed text away. */
import { call, type Answer } from '../ipc/call.ts';
import type { Kept, Kind, Refusal, Saved, Warning } from '../ipc/generated/commands.ts';
import { Problems } from './problems.svelte.ts';
import { Saving } from './saving.svelte.ts';

/** The id of a record that is not made yet. */
export const NIL = '00000000-0000-0000-0000-000000000000';

/** How a kind of record is saved and found again. */
export interface RecordWays<T> {
  kind: Kind;
  save: (request: { value: T; revision: number | null }) => Promise<Answer<Saved>>;
  /** Reads the record again, for a conflict and after an undo. */
  read: (id: string) => Promise<Kept<T> | undefined>;
  /** What must be there before a new record is made, so that a half-typed one is not in everybody's way. */
  isReady: (draft: T) => boolean;
  /** The list beside is told what was saved. */
  onsaved?: (kept: Kept<T>) => void;
}

/** A record on screen. */
export class RecordEditor<T extends { id: string }> {
  draft: T;
  revision = $state<number | null>(null);
  warnings = $state.raw<Warning[]>([]);
  theirs = $state.raw<Kept<T>>();
  undone = $state(false);
  removal = $state.raw<Refusal>();
  problems = new Problems();
  saving: Saving;

  #ways: RecordWays<T>;

  constructor(start: Kept<T> | T, ways: RecordWays<T>) {
    const isKept = 'revision' in start && 'value' in start;
    const value = isKept ? start.value : start;
    const draft = $state(structuredClone($state.snapshot(value)) as T);
    this.draft = draft;
    this.revision = isKept ? start.revision : null;
    this.#ways = ways;
    this.saving = new Saving(() => this.#save());
  }

  /** True until the first save. */
  get isNew(): boolean {
    return this.draft.id === NIL;
  }

  /** Something was typed. */
  touch = (): void => {
    this.undone = false;
    if (!this.isNew || this.#ways.isReady(this.draft)) this.saving.touch();
  };

  /** A field was left. */
  left = (): void => {
    void this.saving.flush();
  };

  /** Settles a conflict. */
  async settle(keepMine: boolean): Promise<void> {
    if (!this.theirs) return;
    if (!keepMine) Object.assign(this.draft, structuredClone(this.theirs.value));
    this.revision = this.theirs.revision;
    this.theirs = undefined;
    this.saving.settle(keepMine);
    await this.saving.flush();
  }

  /** Takes the last saved change back. True when something came back. */
  async undo(): Promise<boolean> {
    await this.saving.flush();
    const answer = await call('undo', { kind: this.#ways.kind, id: this.draft.id });
    if (!answer.ok) {
      this.removal = answer.refusal;
      return false;
    }
    this.removal = undefined;
    const kept = await this.#ways.read(this.draft.id);
    if (kept) this.#take(kept);
    this.undone = true;
    return true;
  }

  /** Takes the record out of the register; it can be brought back. */
  async retire(): Promise<boolean> {
    await this.saving.flush();
    const answer = await call('retire', { kind: this.#ways.kind, id: this.draft.id });
    this.removal = answer.ok ? undefined : answer.refusal;
    return answer.ok;
  }

  /** The page is left. */
  close(): void {
    this.saving.close();
  }

  async #save(): Promise<Answer<Saved>> {
    const value = $state.snapshot(this.draft) as T;
    const answer = await this.#ways.save({ value, revision: this.revision });
    if (answer.ok) {
      this.problems.clear();
      this.warnings = answer.value.warnings;
      this.revision = answer.value.revision;
      this.draft.id = answer.value.id;
      this.#ways.onsaved?.({ value: { ...value, id: answer.value.id }, revision: answer.value.revision });
    } else if (answer.refusal.code === 'conflict') {
      this.theirs = await this.#ways.read(this.draft.id);
    } else {
      this.problems.take(answer.refusal);
    }
    return answer;
  }

  #take(kept: Kept<T>): void {
    Object.assign(this.draft, structuredClone($state.snapshot(kept.value)));
    this.revision = kept.revision;
    this.#ways.onsaved?.(kept);
  }
}

/** Returns the list with the saved record in its place, or last when it is new. */
export function withSaved<T extends { id: string }>(list: Kept<T>[], kept: Kept<T>): Kept<T>[] {
  const isThere = list.some((one) => one.value.id === kept.value.id);
  return isThere ? list.map((one) => (one.value.id === kept.value.id ? kept : one)) : [...list, kept];
}

/** Brings a retired record back. */
export async function bringBack(kind: Kind, id: string): Promise<Refusal | undefined> {
  const answer = await call('bring_back', { kind, id });
  return answer.ok ? undefined : answer.refusal;
}
