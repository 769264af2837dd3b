/** The systems and units that a report can name, and the own reports. Never changes either. */
import { call } from '../../ipc/call.ts';
import type { IncidentRow, Place } from '../../ipc/generated/commands.ts';
import { byName } from '../../l10n/format.ts';
import { session } from '../../session/session.svelte.ts';
import { everything } from '../incidents/filter.ts';

interface Option {
  value: string;
  label: string;
}

/** What is chosen from. */
export class Places {
  systems = $state.raw<Option[]>([]);
  units = $state.raw<Option[]>([]);

  async load(): Promise<void> {
    const answer = await call('report_places', { administration: session.administrationId });
    if (!answer.ok) return;
    const options = (places: Place[]) => places.map(({ id, name }) => ({ value: id, label: name })).sort((one, other) => byName(one.label, other.label));
    this.systems = options(answer.value.systems);
    this.units = options(answer.value.units);
  }
}

const FEW = 4;

/** Returns the own reports that are begun and not sent, a few of them. */
export async function begunReports(): Promise<IncidentRow[]> {
  const filter = { ...everything(), stages: ['draft' as const] };
  const answer = await call('list_incidents', { administration: session.administrationId, filter, offset: 0, count: FEW });
  return answer.ok ? answer.value.rows.filter((row) => row.own) : [];
}

/** Returns the newest reports; a reporter sees only the own. */
export async function newestReports(): Promise<IncidentRow[]> {
  const answer = await call('list_incidents', { administration: session.administrationId, filter: everything(), offset: 0, count: FEW + FEW });
  return answer.ok ? answer.value.rows : [];
}
