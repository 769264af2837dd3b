/** Preferences of the person and settings of the file. Never keeps a recovery key. */
import { call } from '../../ipc/call.ts';
import type { AdministrationKind, RecoveryView, Refusal, Theme } from '../../ipc/generated/commands.ts';
import { Problems } from '../../kit/problems.svelte.ts';
import { t } from '../../l10n/words.svelte.ts';
import { session } from '../../session/session.svelte.ts';

/** The settings page. */
export class Settings {
  lockMinutes = $state<number | null>(session.view?.settings.lock_minutes ?? 15);
  warnDays = $state<number | null>(session.view?.settings.warn_days ?? 60);
  refusal = $state.raw<Refusal>();
  said = $state('');
  recovery = $state.raw<RecoveryView>();
  busy = $state(false);
  problems = new Problems();

  async prefer(change: { theme?: Theme; language?: 'sv' | 'en'; zoom?: number }): Promise<void> {
    const answer = await session.prefer(change);
    this.refusal = answer && !answer.ok && answer.refusal.code !== 'read_only' ? answer.refusal : undefined;
  }

  async saveFile(): Promise<void> {
    this.problems.clear();
    this.said = '';
    if (this.lockMinutes === null) this.problems.add('lock_minutes', t('settings-number-missing'));
    if (this.warnDays === null) this.problems.add('warn_days', t('settings-number-missing'));
    if (this.lockMinutes === null || this.warnDays === null) return;
    const answer = await call('save_file_settings', { lock_minutes: this.lockMinutes, warn_days: this.warnDays });
    if (answer.ok) {
      session.took(answer.value);
      this.said = t('settings-saved');
    } else if (!this.problems.take(answer.refusal, '')) this.refusal = answer.refusal;
  }

  async renewKey(): Promise<void> {
    this.busy = true;
    const answer = await call('renew_recovery_key', {});
    this.busy = false;
    if (answer.ok) this.recovery = answer.value;
    else this.refusal = answer.refusal;
  }

  async addExample(): Promise<void> {
    this.busy = true;
    const answer = await call('add_example', {});
    this.busy = false;
    if (!answer.ok) {
      this.refusal = answer.refusal;
      return;
    }
    await session.reload();
    await session.choose(answer.value.id);
  }

  async removeExample(): Promise<void> {
    const administration = session.view?.administrations.find((row) => row.example)?.id;
    if (!administration) return;
    this.busy = true;
    const answer = await call('remove_example', { administration });
    this.busy = false;
    if (answer.ok) await session.reload();
    else this.refusal = answer.refusal;
  }
}

/** A second administration in the same file. */
export class AnotherAdministration {
  name = $state('');
  municipality = $state('');
  board = $state('');
  kind = $state<AdministrationKind>('department');
  busy = $state(false);
  refusal = $state.raw<Refusal>();
  problems = new Problems();

  /** True when it is made and open. */
  async add(): Promise<boolean> {
    this.problems.clear();
    this.refusal = undefined;
    this.busy = true;
    const { name, municipality, board, kind } = this;
    const answer = await call('new_administration', { name, municipality, board, kind });
    this.busy = false;
    if (!answer.ok) {
      if (!this.problems.take(answer.refusal, '')) this.refusal = answer.refusal;
      return false;
    }
    await session.reload();
    await session.choose(answer.value.id);
    return true;
  }
}
