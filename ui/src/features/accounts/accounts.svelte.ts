/** Accounts and their duties. Never lets one person grant an elevated duty alone: the program waits for a second. */
import { call } from '../../ipc/call.ts';
import type { Account, AccountRow, Duty, ProposedDuty, Refusal } from '../../ipc/generated/commands.ts';
import { Problems } from '../../kit/problems.svelte.ts';
import { byName } from '../../l10n/format.ts';
import { t } from '../../l10n/words.svelte.ts';
import { session } from '../../session/session.svelte.ts';

/** Every duty, in the order in which they are shown. */
export const DUTIES: Duty[] = ['author', 'approver', 'system_manager', 'reporter', 'data_protection_officer', 'auditor'];

/** Where a duty holds: one administration, or "everywhere". */
export const EVERYWHERE = 'everywhere';

/** Duties that take a second person. */
export const ELEVATED: Duty[] = ['author', 'approver', 'system_manager'];

/** The accounts. */
export class Accounts {
  rows = $state.raw<AccountRow[]>();
  refusal = $state.raw<Refusal>();
  said = $state('');

  readonly = $derived(!session.can('administer'));
  waiting = $derived((this.rows ?? []).filter((row) => row.waits));

  async load(): Promise<void> {
    const answer = await call('list_accounts', {});
    if (!answer.ok) {
      this.refusal = answer.refusal;
      return;
    }
    this.refusal = undefined;
    this.rows = answer.value.accounts.sort((one, other) => {
      const gone = Number(one.account.value.deactivated_at !== null) - Number(other.account.value.deactivated_at !== null);
      return gone || byName(one.account.value.name, other.account.value.name);
    });
  }

  row(id: string): AccountRow | undefined {
    return this.rows?.find((row) => row.account.value.id === id);
  }

  /** The name of an account. */
  nameOf(id: string): string {
    return this.row(id)?.account.value.name ?? '';
  }

  async confirm(account: Account): Promise<void> {
    const answer = await call('confirm_duties', { account: account.id });
    await this.#after(answer.ok ? undefined : answer.refusal, t('accounts-confirmed', { name: account.name }));
    await session.reload();
  }

  async deactivate(account: Account): Promise<boolean> {
    const answer = await call('deactivate_account', { account: account.id });
    await this.#after(answer.ok ? undefined : answer.refusal, t('accounts-deactivated', { name: account.name }));
    return answer.ok;
  }

  async propose(account: Account, duties: ProposedDuty[]): Promise<boolean> {
    const answer = await call('propose_duties', { account: account.id, duties });
    const isElevated = duties.some(({ duty }) => ELEVATED.includes(duty));
    const words = isElevated ? 'accounts-proposed-elevated' : 'accounts-proposed';
    await this.#after(answer.ok ? undefined : answer.refusal, t(words, { name: account.name }));
    return answer.ok;
  }

  async #after(refusal: Refusal | undefined, words: string): Promise<void> {
    this.said = refusal ? '' : words;
    await this.load();
    this.refusal = refusal;
  }
}

/** A new account. */
export class NewAccount {
  name = $state('');
  title = $state('');
  duties = $state<Duty[]>([]);
  where = $state<string>(session.administrationId);
  passphrase = $state('');
  busy = $state(false);
  refusal = $state.raw<Refusal>();
  problems = new Problems();

  /** The id of the account when it is made. */
  async add(): Promise<string | undefined> {
    this.problems.clear();
    this.refusal = undefined;
    if (this.name.trim() === '') this.problems.add('name', t('accounts-name-missing'));
    if (this.duties.length === 0) this.problems.add('duties', t('accounts-duties-missing'));
    if (this.passphrase === '') this.problems.add('first_passphrase', t('accounts-passphrase-missing'));
    if (this.problems.faults.length > 0) return undefined;
    this.busy = true;
    const { name, title, passphrase: first_passphrase } = this;
    const answer = await call('add_account', { name, title, duties: proposed(this.duties, this.where), first_passphrase });
    this.busy = false;
    if (answer.ok) return answer.value.id;
    if (!this.problems.take(answer.refusal, '')) this.refusal = answer.refusal;
    return undefined;
  }
}

/** Returns the duties as the program is asked for them. */
export function proposed(duties: Duty[], where: string): ProposedDuty[] {
  return duties.map((duty) => ({ duty, administration: where === EVERYWHERE ? null : where }));
}

/** The administrations that a duty can hold in. */
export function places(): { value: string; label: string }[] {
  const rows = session.view?.administrations ?? [];
  return [...rows.map((row) => ({ value: row.id, label: row.name })), { value: EVERYWHERE, label: t('accounts-everywhere') }];
}
