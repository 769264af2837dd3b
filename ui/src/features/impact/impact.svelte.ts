/** The impact analysis on screen: what activities tolerate, what that demands of systems, and whether they can. Never confirms a time by itself. */
import { call } from '../../ipc/call.ts';
import type { ActivityImpact, Demand, ImpactAnalysis, Objective, Refusal, SystemDemand } from '../../ipc/generated/commands.ts';
import { inWords } from '../../kit/problems.svelte.ts';
import { byName } from '../../l10n/format.ts';
import { session } from '../../session/session.svelte.ts';

/** The time points that are shown when nobody chooses others, in hours. */
export const POINTS = [4, 24, 72, 168];
const MOST_POINTS = 8;
const MOST_HOURS = 8760;

/** A system's verdict; `none` where nothing is demanded of it. */
export type Verdict = Objective | 'none';
/** Every verdict, the one that needs somebody first. */
export const VERDICTS: Verdict[] = ['missed', 'unproven', 'unknown', 'met', 'none'];

/** Why a list of time points can not be shown. */
export type PointsFault = 'unreadable' | 'many' | 'long' | 'none';

/** Returns the time points in a text: "4, 24, 72". */
export function readPoints(text: string): number[] | PointsFault {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  if (parts.length === 0) return 'none';
  if (parts.some((part) => !/^\d{1,6}$/.test(part))) return 'unreadable';
  const points = [...new Set(parts.map(Number))].sort((one, other) => one - other);
  if (points.length > MOST_POINTS) return 'many';
  return points.some((point) => point > MOST_HOURS) ? 'long' : points;
}

/** Returns the verdict of a row. */
export function verdictOf(row: SystemDemand): Verdict {
  return row.verdict ?? 'none';
}

/** What somebody confirmed last. */
interface Confirmed {
  activity: string;
  name: string;
  hours: number;
  isUndone: boolean;
}

/** The page. */
export class ImpactPage {
  points = $state<number[]>(POINTS);
  view = $state.raw<ImpactAnalysis>();
  refusal = $state.raw<Refusal>();
  busy = $state(false);
  confirmed = $state<Confirmed>();
  /** What was wrong with the confirmation, and of which activity. */
  fault = $state.raw<{ activity: string; text: string }>();

  #turn = 0;

  activities: ActivityImpact[] = $derived([...(this.view?.activities ?? [])].sort((one, other) => soonest(one) - soonest(other) || byName(this.activityName(one.activity), this.activityName(other.activity))));
  systems: SystemDemand[] = $derived([...(this.view?.systems ?? [])].sort((one, other) => VERDICTS.indexOf(verdictOf(one)) - VERDICTS.indexOf(verdictOf(other)) || (one.aim?.hours ?? 0) - (other.aim?.hours ?? 0) || byName(this.systemName(one.system), this.systemName(other.system))));
  counts: Record<Verdict, number> = $derived.by(() => {
    const counts = { missed: 0, unproven: 0, unknown: 0, met: 0, none: 0 };
    for (const row of this.systems) counts[verdictOf(row)] += 1;
    return counts;
  });

  activityName(id: string): string {
    return this.view?.names.activities[id] ?? '';
  }

  systemName(id: string): string {
    return this.view?.names.systems[id] ?? '';
  }

  /** The way from the activity down to the system, with addresses. */
  chain(demand: Demand): { name: string; href: string }[] {
    return [
      { name: this.activityName(demand.activity), href: `#/activities/${demand.activity}` },
      ...demand.chain.map((system) => ({ name: this.systemName(system), href: `#/systems/${system}` })),
    ];
  }

  /** Fetches the analysis at the chosen time points. */
  async load(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.busy = true;
    const answer = await call('impact_analysis', { administration: session.administrationId, time_points: $state.snapshot(this.points), systems: null });
    if (turn !== this.#turn) return;
    this.busy = false;
    this.refusal = answer.ok ? undefined : answer.refusal;
    if (answer.ok) this.view = answer.value;
  }

  /** Makes the suggested MTPD the activity's own. */
  async confirm(row: ActivityImpact): Promise<void> {
    const hours = row.suggested_mtpd_hours;
    if (hours === null || this.busy) return;
    this.busy = true;
    this.fault = undefined;
    const name = this.activityName(row.activity);
    const register = await call('open_register', { administration: session.administrationId });
    const kept = register.ok ? register.value.activities.find(({ value }) => value.id === row.activity) : undefined;
    const answer = kept ? await call('save_activity', { value: { ...kept.value, mtpd_hours: hours }, revision: kept.revision }) : register;
    this.busy = false;
    if (answer.ok && kept) {
      this.confirmed = { activity: row.activity, name, hours, isUndone: false };
      await this.load();
    } else if (!answer.ok && answer.refusal.code === 'invalid') {
      this.fault = { activity: row.activity, text: answer.refusal.problems.map(inWords).join(' ') };
    } else this.refusal = answer.ok ? { code: 'not_found' } : answer.refusal;
  }

  /** Takes the last confirmation back. */
  async undo(): Promise<void> {
    if (!this.confirmed) return;
    const answer = await call('undo', { kind: 'activity', id: this.confirmed.activity });
    this.refusal = answer.ok ? undefined : answer.refusal;
    if (!answer.ok) return;
    this.confirmed = { ...this.confirmed, isUndone: true };
    await this.load();
  }
}

/** What becomes unacceptable soonest comes first; what nobody has said comes last. */
function soonest(row: ActivityImpact): number {
  return row.mtpd_hours ?? row.suggested_mtpd_hours ?? Number.MAX_SAFE_INTEGER;
}
