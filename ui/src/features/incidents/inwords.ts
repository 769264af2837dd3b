/** The choices of an incident in words, as options and as text. Never decides what may be chosen. */
import { list } from '../../l10n/format.ts';
import { t } from '../../l10n/words.svelte.ts';
import type { Answer, Cause, Consequence, Data, Group, Harm, Level, Stage, Type, Way } from '../../ipc/generated/commands.ts';

/** What can be chosen, in the order in which it is shown. */
export const TYPES: Type[] = ['confidentiality', 'integrity', 'availability'];
export const CAUSES: Cause[] = ['human', 'technical', 'hostile', 'routine', 'supplier', 'unknown'];
export const GROUPS: Group[] = ['children', 'pupils', 'clients', 'care_recipients', 'patients', 'relatives', 'staff', 'applicants', 'elected', 'citizens', 'others'];
export const CONSEQUENCES: Consequence[] = [
  'loss_of_control', 'identity_theft', 'financial_loss', 'reputation', 'discrimination', 'secrecy', 'threat', 'distress', 'service', 'wrong_decision', 'none',
];
export const ANSWERS: Answer[] = ['yes', 'no', 'unknown'];
/** Kinds of data in three groups after how sensitive they are. */
export const DATA: Record<'plain' | 'closer' | 'sensitive', Data[]> = {
  plain: ['name', 'contact', 'birth_date'],
  closer: ['personal_number', 'economy', 'evaluation', 'crime', 'location', 'credentials', 'pictures'],
  sensitive: ['health', 'ethnicity', 'politics', 'religion', 'union', 'sex_life', 'biometric', 'secret'],
};

/** The fields whose choices have words. */
export type Choosable = 'stage' | 'answer' | 'harm' | 'way' | 'type' | 'cause' | 'group' | 'data' | 'consequence' | 'level' | 'which';

/** Returns choices with their words. */
export function options<T extends string>(field: Choosable, values: readonly T[]): { value: T; label: string }[] {
  return values.map((value) => ({ value, label: t(`incident-${field}-${value}`) }));
}

/** Returns chosen ones as text: "Förlust, Ändring"; empty for none. */
export function chosen(field: Choosable, values: readonly string[]): string {
  return values.map((value) => t(`incident-${field}-${value}`)).join(', ');
}

/** Returns what happened in one line: harms, or else ways, or nothing. */
export function whatOf(row: { harms: Harm[]; ways: Way[] }): string {
  const words = row.harms.length > 0 ? chosen('harm', row.harms) : chosen('way', row.ways);
  return words === '' ? t('incidents-what-unknown') : words;
}

/** Where an incident stands, as shape and words. */
export function stageOf(stage: Stage): { kind: 'ok' | 'watch' | 'rest'; label: string } {
  const kind = { draft: 'rest', reported: 'watch', closed: 'ok' } as const;
  return { kind: kind[stage], label: t(`incident-stage-${stage}`) };
}

/** How serious, as shape and words. */
export function levelOf(level: Level): { kind: 'late' | 'watch' | 'rest'; label: string } {
  const kind = { unlikely: 'rest', risk: 'watch', high: 'late' } as const;
  return { kind: kind[level], label: t(`incident-level-${level}`) };
}

/** Returns names in a sentence, or a dash for none. */
export function namesOr(names: string[]): string {
  return names.length === 0 ? '–' : list(names);
}
