/** How far each part of an incident has come, from what is written and what is missing. Never decides what must be there. */
import type { Incident, LackView } from '../../ipc/generated/commands.ts';

/** A part that is saved by itself. */
export const PARTS = ['report', 'times', 'event', 'affected', 'risk', 'measures', 'decision', 'outage', 'links'] as const;
export type PartName = (typeof PARTS)[number];

/** The pages of an incident in the order in which they are filled in: the parts, and the reporting clocks. */
export const PAGES = ['report', 'times', 'event', 'affected', 'risk', 'measures', 'decision', 'outage', 'links', 'tracks'] as const;
export type PageName = (typeof PAGES)[number];

/** How far a page has come. */
export type Progress = 'todo' | 'going' | 'done';

/** What the program sets by itself says nothing of what somebody has filled in. */
const OWN_FIELDS = ['reported', 'proposed_by', 'approved'];

/** True when nobody has answered anything in it. "Do not know" is where every answer begins. */
export function isBlank(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === false || value === 'unknown') return true;
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value !== 'object') return false;
  return Object.entries(value).every(([name, inner]) => OWN_FIELDS.includes(name) || isBlank(inner));
}

/** Says how far a page has come. */
export function progressOf(page: PageName, incident: Incident, lacks: LackView[]): Progress {
  const missing = lacks.some((lack) => lack.section === page);
  if (isBlank(incident[page])) return 'todo';
  return missing ? 'going' : 'done';
}
