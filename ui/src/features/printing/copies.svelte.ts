/** Holds where printed copies stand and takes them out of use. Never prints. */
import { call } from '../../ipc/call.ts';
import type { AdministrationId, CopyRow, Refusal } from '../../ipc/generated/commands.ts';

/** The copies of one administration. */
export class Copies {
  rows = $state.raw<CopyRow[]>();
  refusal = $state.raw<Refusal>();
  failure = $state.raw<Refusal>();

  constructor(readonly administration: AdministrationId) {}

  /** Copies that stand somewhere and hold an older version than the one in force. */
  get outdated(): CopyRow[] {
    return (this.rows ?? []).filter((row) => row.outdated && row.withdrawn === null);
  }

  /** Copies that stand somewhere and hold. */
  get standing(): CopyRow[] {
    return (this.rows ?? []).filter((row) => !row.outdated && row.withdrawn === null);
  }

  /** Copies that are taken away. */
  get withdrawn(): CopyRow[] {
    return (this.rows ?? []).filter((row) => row.withdrawn !== null);
  }

  /** Fetches the copies. */
  async load(): Promise<void> {
    const answer = await call('list_copies', { administration: this.administration });
    this.refusal = answer.ok ? undefined : answer.refusal;
    if (answer.ok) this.rows = answer.value.copies;
  }

  /** Notes that a copy is taken away. */
  async withdraw(copy: CopyRow): Promise<boolean> {
    const answer = await call('withdraw_copy', { copy: copy.id });
    this.failure = answer.ok ? undefined : answer.refusal;
    if (!answer.ok) return false;
    await this.load();
    return true;
  }
}

/** How the replacement of a copy is asked for. */
export function replacement(copy: CopyRow): string {
  return `#/print?replaces=${copy.id}`;
}
