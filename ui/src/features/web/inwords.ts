/** The web in sentences. Never decides what falls. */
import { hours, list } from '../../l10n/format.ts';
import { t } from '../../l10n/words.svelte.ts';
import type { Fall, Hurt } from '../../ipc/generated/commands.ts';

/** Returns after how many hours it is unacceptable, as far as anybody has said. */
export function unacceptableAfter(hurt: Hurt): number | null {
  return hurt.mtpd_hours ?? hurt.suggested_mtpd_hours;
}

/** "Tre system faller, ett fungerar delvis …", and who is hurt first. */
export function summary(fall: Fall): string {
  const partly = fall.fallen.filter((one) => one.works_partly).length;
  const falls = fall.fallen.length - partly;
  const parts = [
    ...(falls > 0 ? [t('web-sum-falls', { count: falls })] : []),
    ...(partly > 0 ? [t('web-sum-partly', { count: partly })] : []),
    ...(fall.hurt.length > 0 ? [t('web-sum-hurt', { count: fall.hurt.length })] : []),
  ];
  if (parts.length === 0) return t('web-sum-nothing', { name: fall.name });
  const first = fall.hurt[0];
  const after = first && unacceptableAfter(first);
  const said = t('web-sum', { name: fall.name, what: list(parts) });
  return first && typeof after === 'number' ? `${said} ${t('web-sum-first', { activity: first.name, time: hours(after) })}` : said;
}

const FEW = 8;

/** Returns the first of many names, and how many more there are. */
export function few(names: readonly string[]): string[] {
  return names.length <= FEW ? [...names] : [...names.slice(0, FEW - 1), t('web-more-names', { count: names.length - FEW + 1 })];
}
