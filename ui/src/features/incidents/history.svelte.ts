/** What has happened with an incident and who has read it. Never changes anything. */
import { call } from '../../ipc/call.ts';
import type { IncidentHistoryView, Refusal } from '../../ipc/generated/commands.ts';

/** The history of one incident. */
export class IncidentHistory {
  view = $state.raw<IncidentHistoryView>();
  refusal = $state.raw<Refusal>();

  constructor(readonly incident: string) {}

  async load(): Promise<void> {
    const answer = await call('incident_history', { incident: this.incident });
    this.refusal = answer.ok ? undefined : answer.refusal;
    if (answer.ok) this.view = answer.value;
  }
}
