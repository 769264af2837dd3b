/** Changes the own passphrase. Never keeps one after an answer. */
import { call } from '../ipc/call.ts';
import type { Refusal } from '../ipc/generated/commands.ts';
import { Problems } from '../kit/problems.svelte.ts';
import { t } from '../l10n/words.svelte.ts';
import { checkPair } from './passphrase.ts';

/** The form. */
export class PassphraseChange {
  old = $state('');
  passphrase = $state('');
  again = $state('');
  busy = $state(false);
  done = $state(false);
  refusal = $state.raw<Refusal>();
  problems = new Problems();

  /** True when it is changed. */
  async save(): Promise<boolean> {
    this.problems.clear();
    this.refusal = undefined;
    this.done = false;
    if (this.old === '') this.problems.add('old', t('start-signin-missing'));
    checkPair(this.problems, 'new', this.passphrase, this.again);
    if (this.problems.faults.length > 0) return false;
    this.busy = true;
    const answer = await call('change_passphrase', { old: this.old, new: this.passphrase });
    this.busy = false;
    if (!answer.ok) {
      if (!this.problems.take(answer.refusal, '')) this.refusal = answer.refusal;
      return false;
    }
    this.old = this.passphrase = this.again = '';
    this.done = true;
    return true;
  }
}
