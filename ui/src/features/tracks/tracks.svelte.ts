/** The reporting clocks of an administration on screen: changed with a reason, or taken back to what is shipped. Never counts a deadline. */
import { Problems } from '../../kit/problems.svelte.ts';
import { session } from '../../session/session.svelte.ts';
import { t } from '../../l10n/words.svelte.ts';
import { call } from '../../ipc/call.ts';
import type { Length, Refusal, Track, TrackRow } from '../../ipc/generated/commands.ts';

/** The clocks. */
export class Tracks {
  rows = $state.raw<TrackRow[]>();
  refusal = $state.raw<Refusal>();

  async load(): Promise<void> {
    const answer = await call('list_tracks', { administration: session.administrationId });
    this.refusal = answer.ok ? undefined : answer.refusal;
    if (answer.ok) this.rows = answer.value.tracks;
  }

  row(key: string): TrackRow | undefined {
    return this.rows?.find(({ track }) => track.key === key);
  }
}

/** A unit of length, and what is due at once. */
export type Unit = Length['unit'];

/** One clock being changed. Nothing is saved before somebody has said why. */
export class TrackEdit {
  draft: Track;
  off = $state(false);
  reason = $state('');
  count = $state<number | null>(null);
  unit = $state<Unit>('hours');
  problems = new Problems();
  refusal = $state.raw<Refusal>();
  busy = $state(false);

  #revision: number | null;

  constructor(row: TrackRow) {
    const draft = $state(structuredClone(row.track));
    this.draft = draft;
    this.off = row.off;
    this.reason = row.reason;
    this.unit = row.track.length.unit;
    this.count = row.track.length.unit === 'at_once' ? null : row.track.length.count;
    this.#revision = row.revision;
  }

  /** Saves the change. True when it holds. */
  async save(): Promise<boolean> {
    this.problems.clear();
    if (this.draft.name.trim() === '') this.problems.add('track-name', t('tracks-name-missing'));
    if (this.unit !== 'at_once' && (this.count === null || this.count < 1)) this.problems.add('track-count', t('tracks-count-missing'));
    if (this.reason.trim() === '') this.problems.add('track-reason', t('tracks-reason-missing'));
    if (this.problems.faults.length > 0) return false;
    const length: Length = this.unit === 'at_once' ? { unit: 'at_once' } : { unit: this.unit, count: this.count ?? 0 };
    const track: Track = { ...$state.snapshot(this.draft), length };
    return this.#ask(() => call('save_track', { administration: session.administrationId, track, off: this.off, reason: this.reason.trim(), revision: this.#revision }));
  }

  /** Takes the clock back to what is shipped. True when it is. */
  async reset(): Promise<boolean> {
    this.problems.clear();
    return this.#ask(() => call('reset_track', { administration: session.administrationId, key: this.draft.key }));
  }

  async #ask(ask: () => Promise<{ ok: true } | { ok: false; refusal: Refusal }>): Promise<boolean> {
    this.busy = true;
    const answer = await ask();
    this.busy = false;
    this.refusal = undefined;
    if (answer.ok) return true;
    if (this.problems.take(answer.refusal, '')) {
      for (const fault of this.problems.faults) fault.field = `track-${fault.field.replace(/^(track|value)\./, '').replace(/^length.*/, 'count')}`;
    } else this.refusal = answer.refusal;
    return false;
  }
}

/** Returns how long a clock is: "48 timmar", "1 månad", "Genast". */
export function lengthInWords(length: Length): string {
  return length.unit === 'at_once' ? t('tracks-at-once') : t(`tracks-length-${length.unit}`, { count: length.count });
}
