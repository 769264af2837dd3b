/** A section as lines of text, for comparing two of them. Never shows ids: what points at a register is left out. */
import type { Draft } from '../../kit/form/describe.ts';

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-/;

/** Returns every text in a section, one a line. */
export function inWords(section: Draft): string {
  const lines: string[] = [];
  gather(section, lines);
  return lines.join('\n');
}

function gather(value: unknown, lines: string[]): void {
  if (typeof value === 'string' && value !== '' && !ID.test(value)) lines.push(value);
  if (typeof value === 'number') lines.push(String(value));
  if (Array.isArray(value)) for (const item of value) gather(item, lines);
  else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) gather(item, lines);
}
