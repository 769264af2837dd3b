/** What every page of an incident is given. */
import type { Registers } from '../../../kit/form/register.svelte.ts';
import type { Case } from '../case.svelte.ts';
import type { Incident } from '../../../ipc/generated/commands.ts';

/** The incident, what is written of it, and what can be pointed at. */
export interface PartProps {
  held: Case;
  draft: Incident;
  registers: Registers;
  readonly: boolean;
}
