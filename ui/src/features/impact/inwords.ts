/** The analysis in words, and as rows to copy. Never decides a verdict. */
import type { SystemDemand } from '../../ipc/generated/commands.ts';
import { hours } from '../../l10n/format.ts';
import { t } from '../../l10n/words.svelte.ts';
import { verdictOf, type ImpactPage, type Verdict } from './impact.svelte.ts';

/** How each verdict looks. */
export const VERDICT_KIND: Record<Verdict, 'ok' | 'watch' | 'late' | 'rest'> = { met: 'ok', missed: 'late', unproven: 'watch', unknown: 'watch', none: 'rest' };

/** Why a system does not make it: what was measured weighs more than what is promised. */
export function why(row: SystemDemand, activity: string): string {
  const demanded = hours(row.aim?.hours ?? 0);
  if (row.measured_hours !== null) return t('impact-why-measured', { activity, demanded, time: hours(row.measured_hours) });
  return t('impact-why-promised', { activity, demanded, time: hours(row.promised_hours ?? 0) });
}

const cell = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value));
const level = (value: number | null) => (value === null ? '' : t(`impact-level-${value}`));

/** Returns the activities as a table to paste elsewhere; times in hours. */
export function activityRows(page: ImpactPage): string[][] {
  const points = (page.view?.time_points ?? []).map((point) => t('impact-after', { time: hours(point) }));
  const heads = [t('impact-activity'), ...points, t('impact-mtpd'), t('impact-rto'), t('impact-rpo'), t('impact-mbco')];
  return [heads, ...page.activities.map((row) => [page.activityName(row.activity), ...row.levels.map(level), cell(row.mtpd_hours), cell(row.rto_hours), cell(row.rpo_hours), row.mbco])];
}

/** Returns the systems as a table to paste elsewhere; times in hours. */
export function systemRows(page: ImpactPage, rows: readonly SystemDemand[]): string[][] {
  const points = (page.view?.time_points ?? []).map((point) => t('impact-after', { time: hours(point) }));
  const heads = [t('impact-system'), t('impact-verdict'), t('impact-demanded'), t('impact-chain'), t('impact-promised'), t('impact-measured'), ...points];
  const chain = (row: SystemDemand) => (row.aim ? page.chain(row.aim).map(({ name }) => name).join(' → ') : '');
  return [heads, ...rows.map((row) => [page.systemName(row.system), t(`impact-verdict-${verdictOf(row)}`), cell(row.aim?.hours), chain(row), cell(row.promised_hours), cell(row.measured_hours), ...row.levels.map(level)])];
}
