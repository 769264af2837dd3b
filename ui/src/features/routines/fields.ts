/** What a fallback routine asks for. Never knows how a field looks. */
import type { Routine } from '../../ipc/generated/commands.ts';
import { describe } from '../../kit/form/describe.ts';
import { blankStep, STEP } from '../../kit/form/step.ts';

/** The fields of a routine. */
export const ROUTINE = describe<Routine>([
  { kind: 'line', name: 'title', label: 'routines-title-label', hint: 'routines-title-hint' },
  { kind: 'text', name: 'purpose', label: 'routines-purpose', hint: 'routines-purpose-hint', lines: 2 },
  { kind: 'pick', name: 'activity', from: 'activity', label: 'routines-activity', hint: 'routines-activity-hint' },
  { kind: 'number', name: 'from_hours', label: 'routines-from', empty: 'zero', width: 'half' },
  { kind: 'number', name: 'to_hours', label: 'routines-to', empty: 'nothing', width: 'half' },
  { kind: 'parts', name: 'parts', label: 'routines-parts', hint: 'routines-parts-hint' },
  { kind: 'rows', name: 'steps', label: 'routines-steps', hint: 'routines-steps-hint', add: 'step-add', one: 'step-one', columns: STEP, blank: blankStep },
  { kind: 'text', name: 'limits', label: 'routines-limits', hint: 'routines-limits-hint', lines: 2 },
  { kind: 'rows', name: 'late_entry', label: 'routines-late-entry', hint: 'routines-late-entry-hint', add: 'step-add', one: 'step-one', columns: STEP, blank: blankStep },
  { kind: 'pick_in_order', name: 'contacts', from: 'role', label: 'routines-contacts', hint: 'routines-contacts-hint', add: 'routines-contacts-add', one: 'routines-contacts-one' },
]);
