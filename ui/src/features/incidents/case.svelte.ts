/**
 * One incident being handled: what is written, what is saved, what is missing. Never throws typed text away.
 *
 * The parts are saved one by one, but the revision is the incident's. When somebody else has saved another part meanwhile,
 * nothing is asked; only the same part is a conflict.
 */
import type { Answer } from '../../ipc/call.ts';
import { inWords } from '../../kit/problems.svelte.ts';
import { Saving } from '../../kit/saving.svelte.ts';
import { onOpened, session } from '../../session/session.svelte.ts';
import { PARTS, type PartName } from './blank.ts';
import { call } from '../../ipc/call.ts';
import type { Incident, IncidentPart, IncidentView, Problem, Refusal, SavedIncident, TrackState, Warning } from '../../ipc/generated/commands.ts';

/** What is saved by itself: a part, or the state of one reporting clock. */
export type Piece = PartName | `tracks.${string}`;

/** Saving these may change what the program suggests and who may approve. */
const ASK_AGAIN: Piece[] = ['report', 'event', 'risk', 'decision', 'outage'];

/** An incident on screen. */
export class Case {
  view = $state.raw<IncidentView>();
  /** What is being written. */
  draft = $state<Incident>();
  warnings = $state.raw<Warning[]>([]);
  refusal = $state.raw<Refusal>();
  /** Why the last step, for example to settle, was refused. */
  failure = $state.raw<Refusal>();
  /** What others saved meanwhile in the very same part. */
  theirs = $state.raw<IncidentView>();
  busy = $state(false);
  readonly saving = new Saving(() => this.#save());

  #known = new Map<Piece, string>();
  #refused = $state.raw<{ piece: Piece; problem: Problem }[]>([]);
  #epoch = session.epoch;

  constructor(readonly id: string) {}

  /** True when the signed-in person may fill in and decide. */
  get mayWrite(): boolean {
    return this.view?.may.handle === true && this.view.incident.stage !== 'closed' && session.view?.read_only !== true;
  }

  /** True when another person has signed in since it was opened. */
  get isSomebodyElses(): boolean {
    return session.epoch !== this.#epoch;
  }

  /** Fetches the incident; saves what waits first. */
  async load(): Promise<void> {
    await this.saving.flush();
    if (this.saving.isUnsaved) return;
    const answer = await call('open_incident', { incident: this.id });
    this.refusal = answer.ok ? undefined : answer.refusal;
    if (answer.ok) this.#take(answer.value);
  }

  /** Something was typed. */
  touch = (): void => {
    if (this.#dirty().length > 0) this.saving.touch();
  };

  /** A field was left. */
  left = (): void => {
    void this.saving.flush();
  };

  /** A choice was made: nothing more is to come in that field. */
  chosen = (): void => {
    this.touch();
    this.left();
  };

  /** What is wrong at a field, by its path: "times.occurred_to". */
  at = (path: string): string | undefined => {
    const problem = this.problems.find(({ field }) => field === path);
    return problem ? inWords(problem) : undefined;
  };

  /** What can not be as it is, with whole paths. */
  get problems(): Problem[] {
    const refused = this.#refused.map(({ problem }) => problem);
    return [...refused, ...(this.view?.problems ?? []).filter(({ field }) => !refused.some((one) => one.field === field))];
  }

  /** Settles a conflict: what stands here is to hold, or what is saved. */
  settleConflict(keepMine: boolean): void {
    const { theirs } = this;
    if (!theirs) return;
    this.theirs = undefined;
    this.#rebase(theirs, keepMine);
    this.saving.settle(keepMine);
  }

  /** Does a step that answers with the whole incident. True when it was done. */
  async step(ask: (incident: string, revision: number) => Promise<Answer<IncidentView | SavedIncident>>): Promise<boolean> {
    await this.saving.flush();
    if (this.saving.isUnsaved || !this.view || this.busy) return false;
    this.busy = true;
    const answer = await ask(this.id, this.view.revision);
    this.busy = false;
    this.failure = answer.ok ? undefined : answer.refusal;
    if (answer.ok && 'incident' in answer.value) this.#take(answer.value);
    else if (answer.ok || answer.refusal.code === 'conflict') await this.load();
    return answer.ok;
  }

  #dirty(): Piece[] {
    const { draft } = this;
    if (!draft) return [];
    const clocks = Object.keys(draft.tracks).map((key): Piece => `tracks.${key}`);
    return [...PARTS, ...clocks].filter((piece) => textOf(draft, piece) !== (this.#known.get(piece) ?? JSON.stringify(UNTOUCHED)));
  }

  async #save(): Promise<Answer<{ at: string }>> {
    let last: Answer<{ at: string }> = { ok: true, value: { at: this.saving.at ?? '' } };
    // Another person has signed in: what the one before typed is not saved in their name.
    if (this.isSomebodyElses) return last;
    for (const piece of this.#dirty()) {
      last = await this.#saveOne(piece, true);
      if (!last.ok) return last;
    }
    return last;
  }

  async #saveOne(piece: Piece, mayRebase: boolean): Promise<Answer<{ at: string }>> {
    const { draft, view } = this;
    if (!draft || !view) return { ok: true, value: { at: '' } };
    const text = textOf(draft, piece);
    const answer = await this.#ask(piece, text, view.revision);
    if (answer.ok) {
      this.#known.set(piece, text);
      this.#refused = this.#refused.filter((one) => one.piece !== piece);
      this.#took(answer.value);
      if (ASK_AGAIN.includes(piece)) await this.#again();
    } else if (answer.refusal.code === 'conflict') {
      const newest = await call('open_incident', { incident: this.id });
      if (!newest.ok) return newest;
      if (mayRebase && textOf(newest.value.incident, piece) === this.#known.get(piece)) {
        this.#rebase(newest.value, true);
        return this.#saveOne(piece, false);
      }
      this.theirs = newest.value;
    } else if (answer.refusal.code === 'invalid') {
      const problems = answer.refusal.problems.map((problem) => ({ piece, problem: { ...problem, field: wholePath(problem.field, piece) } }));
      this.#refused = [...this.#refused.filter((one) => one.piece !== piece), ...problems];
    }
    return answer;
  }

  #ask(piece: Piece, text: string, revision: number): Promise<Answer<SavedIncident>> {
    if (piece.startsWith('tracks.')) {
      const state: TrackState = JSON.parse(text);
      return call('save_track_state', { incident: this.id, revision, key: piece.slice('tracks.'.length), state });
    }
    const part = { part: piece, value: JSON.parse(text) } as IncidentPart;
    return call('save_incident_part', { incident: this.id, revision, part });
  }

  #took({ revision, warnings, problems, clocks, lacks }: SavedIncident): void {
    this.warnings = warnings;
    if (this.view) this.view = { ...this.view, revision, problems, clocks, lacks, changed_since_settled: true };
  }

  /** Asks again for what a save may have changed. What is being typed meanwhile stays. */
  async #again(): Promise<void> {
    const answer = await call('open_incident', { incident: this.id });
    if (answer.ok) this.#rebase(answer.value, true);
  }

  /** Takes everything anew. */
  #take(view: IncidentView): void {
    this.view = view;
    this.draft = withClocks(view);
    this.#refused = [];
    this.#remember(view.incident);
  }

  /** Takes what is saved, but for the pieces that are being written when they are to be kept. */
  #rebase(view: IncidentView, keepMine: boolean): void {
    const { draft } = this;
    if (!draft || !keepMine) return this.#take(view);
    const mine = this.#dirty().map((piece) => [piece, textOf(draft, piece)] as const);
    this.view = view;
    for (const name of PARTS) {
      const text = JSON.stringify(view.incident[name]);
      if (!mine.some(([piece]) => piece === name) && text !== JSON.stringify(draft[name])) Object.assign(draft, { [name]: JSON.parse(text) });
    }
    for (const [key, state] of Object.entries(withClocks(view).tracks)) {
      if (!mine.some(([piece]) => piece === `tracks.${key}`)) draft.tracks[key] = state;
    }
    this.#remember(view.incident);
  }

  #remember(incident: Incident): void {
    this.#known.clear();
    for (const name of PARTS) this.#known.set(name, JSON.stringify(incident[name]));
    for (const key of Object.keys(incident.tracks)) this.#known.set(`tracks.${key}`, JSON.stringify(incident.tracks[key]));
  }
}

const UNTOUCHED: TrackState = { applies: null, reason: '', done_at: null, receipt: '', late_reason: '' };

/** Every clock has a state to write in, also those that nobody has said anything about. */
function withClocks(view: IncidentView): Incident {
  const incident = structuredClone(view.incident);
  for (const { key } of view.clocks) incident.tracks[key] ??= { ...UNTOUCHED };
  return incident;
}

function textOf(incident: Incident, piece: Piece): string {
  if (!piece.startsWith('tracks.')) return JSON.stringify(incident[piece as PartName]);
  return JSON.stringify(incident.tracks[piece.slice('tracks.'.length)] ?? UNTOUCHED);
}

/** The program names a field from where the request begins; the page names it from the incident. */
function wholePath(field: string, piece: Piece): string {
  const bare = field.replace(/^(part\.|state\.)?(value\.)?/, '');
  return bare === piece || bare.startsWith(`${piece}.`) ? bare : `${piece}.${bare}`;
}

const cases = new Map<string, Case>();

/** Returns the incident that is open, with what is not saved in it; fetches it when it is not there. */
export function caseOf(id: string): Case {
  const open = cases.get(id);
  if (open && !open.isSomebodyElses) return open;
  for (const [other, held] of cases) if (!held.saving.isUnsaved || held.isSomebodyElses) cases.delete(other);
  const made = new Case(id);
  cases.set(id, made);
  return made;
}

// Who signs in again finds what was typed; another person finds nothing of it.
onOpened(() => {
  for (const [id, held] of cases) if (held.isSomebodyElses) cases.delete(id);
});
