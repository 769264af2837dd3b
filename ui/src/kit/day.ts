/** Days as people type them: 2026-11-22, 22/11, 22 nov. Never guesses at a day that does not exist. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const ENGLISH: Record<string, string> = { may: 'maj', oct: 'okt' };

/** Returns the day as "2026-11-22", or undefined when it can not be read. `today` gives the year that was left out. */
export function readDay(text: string, today: string): string | undefined {
  const typed = text.trim().toLowerCase();
  const whole = /^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})$/.exec(typed);
  if (whole) return made(whole[1], whole[2], whole[3]);
  const short = /^(\d{1,2})[/.](\d{1,2})(?:[/.-](\d{4}))?$/.exec(typed);
  if (short) return made(short[3] ?? today.slice(0, 4), short[2], short[1]);
  const named = /^(\d{1,2})\.? ([a-zåäö]{3})[a-zåäö]*\.?(?: (\d{4}))?$/.exec(typed);
  if (named) {
    const name = named[2] ?? '';
    const month = MONTHS.indexOf(ENGLISH[name] ?? name) + 1;
    return month === 0 ? undefined : made(named[3] ?? today.slice(0, 4), String(month), named[1]);
  }
  return undefined;
}

function made(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T12:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}
