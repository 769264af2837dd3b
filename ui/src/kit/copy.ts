/** Copies a text or a table, so that it can be pasted elsewhere. Never reads the clipboard. */

/** Puts a text on the clipboard; where the window may not, by way of a selected field. True when it was done. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

/** Returns rows as a spreadsheet takes them from the clipboard: a cell after a tab, a row after a line break. */
export function asTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(asCell).join('\t')).join('\n');
}

/** What begins as a formula is pasted as text, and nothing in a cell begins a new one. */
function asCell(text: string): string {
  const flat = text.replaceAll(/\s*[\t\r\n]+\s*/g, ' ').trim();
  return /^[=+\-@＝＋－＠]/.test(flat) && flat !== '–' ? `'${flat}` : flat;
}

function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'visually-hidden';
  area.readOnly = true;
  document.body.append(area);
  area.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
