/** The systems and units that a report can name, for those who may read the registers; and the own reports. Never changes either. */
import { call } from '../../ipc/call.ts';
import type { IncidentRow } from '../../ipc/generated/commands.ts';
import { byName } from '../../l10n/format.ts';
import { session } from '../../session/session.svelte.ts';
import { everything } from '../incidents/filter.ts';

interface Option {
  value: string;
  label: string;
  hint?: string;
}

/** What is chosen from. */
export class Places {
  systems = $state.raw<Option[]>([]);
  units = $state.raw<Option[]>([]);

  async load(): Promise<void> {
    if (!session.can('read_drafts')) return;
    const request = { administration: session.administrationId };
    const [register, organisation] = await Promise.all([call('open_register', request), call('open_organisation', request)]);
    const sorted = (options: Option[]) => options.sort((one, other) => byName(one.label, other.label));
    if (register.ok) this.systems = sorted(register.value.systems.map(({ system }) => ({ value: system.value.id, label: system.value.name, hint: system.value.supplier })));
    if (organisation.ok) this.units = sorted(organisation.value.units.map(({ value }) => ({ value: value.id, label: value.name })));
  }
}

const FEW = 4;

/** Returns the reports that are begun and not sent, a few of them; a reporter sees only the own. */
export async function begunReports(): Promise<IncidentRow[]> {
  const filter = { ...everything(), stages: ['draft' as const] };
  const answer = await call('list_incidents', { administration: session.administrationId, filter, offset: 0, count: FEW });
  return answer.ok ? answer.value.rows : [];
}

/** Returns the newest reports; a reporter sees only the own. */
export async function newestReports(): Promise<IncidentRow[]> {
  const answer = await call('list_incidents', { administration: session.administrationId, filter: everything(), offset: 0, count: FEW + FEW });
  return answer.ok ? answer.value.rows : [];
}
