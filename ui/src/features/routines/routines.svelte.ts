/** Holds the fallback routines: the list, one that is written, and what uses it. Never prints. */
import { call } from '../../ipc/call.ts';
import type { AdministrationId, PlanRow, Refusal, Routine, RoutineRow } from '../../ipc/generated/commands.ts';
import { Shelf, type Keeper } from '../../kit/form/keeper.svelte.ts';
import { BLANK_ROUTINE, NIL } from '../../kit/form/register.svelte.ts';
import { byName } from '../../l10n/format.ts';

/** The routines of one administration. */
export class RoutineList {
  rows = $state.raw<RoutineRow[]>();
  plans = $state.raw<Map<string, PlanRow>>(new Map());
  activities = $state.raw<Map<string, string>>(new Map());
  refusal = $state.raw<Refusal>();
  failure = $state.raw<Refusal>();

  constructor(readonly administration: AdministrationId) {}

  /** Fetches the routines and the plans that use them. */
  async load(): Promise<void> {
    const { administration } = this;
    const [register, plans] = await Promise.all([
      call('open_register', { administration }),
      call('list_plans', { administration }),
    ]);
    this.refusal = register.ok ? undefined : register.refusal;
    if (!register.ok) return;
    if (plans.ok) this.plans = new Map(plans.value.plans.map((row) => [row.id, row]));
    this.activities = new Map(register.value.activities.map(({ value }) => [value.id, value.name]));
    this.rows = register.value.routines.sort((one, other) => byName(one.routine.value.title, other.routine.value.title));
  }

  /** Makes a routine. Returns its id, or nothing when the program refused. */
  async make(title: string): Promise<string | undefined> {
    const value: Routine = { id: NIL, administration: this.administration, title: title.trim(), ...BLANK_ROUTINE };
    const answer = await call('save_routine', { value, revision: null });
    this.failure = answer.ok ? undefined : answer.refusal;
    return answer.ok ? answer.value.id : undefined;
  }

  /** Takes a routine out of use. */
  async retire(id: string): Promise<boolean> {
    const answer = await call('retire', { kind: 'routine', id });
    this.failure = answer.ok ? undefined : answer.refusal;
    return answer.ok;
  }
}

const shelf = new Shelf<Routine>();

/** Returns the keeper of one routine. */
export function routineKeeper(administration: AdministrationId, id: string): Keeper<Routine> {
  return shelf.keeper(id, {
    fetch: async () => {
      const answer = await call('open_register', { administration });
      if (!answer.ok) return answer;
      return { ok: true, value: answer.value.routines.find(({ routine }) => routine.value.id === id)?.routine };
    },
    save: (value, revision) => call('save_routine', { value, revision }),
    undo: () => call('undo', { kind: 'routine', id }),
  });
}

/** The routine's page is left. */
export function leaveRoutine(id: string): Promise<void> {
  return shelf.leave(id);
}
