/** Signing in, with a passphrase or with the sheet from the sealed envelope. Never keeps a passphrase after an answer. */
import { call } from '../../ipc/call.ts';
import type { Refusal } from '../../ipc/generated/commands.ts';
import { Problems } from '../../kit/problems.svelte.ts';
import { t } from '../../l10n/words.svelte.ts';
import { checkPair } from '../../session/passphrase.ts';
import { session } from '../../session/session.svelte.ts';

/** The sign-in page. */
export class SignIn {
  name = $state(session.view?.name ?? '');
  passphrase = $state('');
  readOnly = $state(false);
  way = $state<'passphrase' | 'recovery'>('passphrase');
  key = $state('');
  again = $state('');
  busy = $state(false);
  wait = $state(session.status?.wait_seconds ?? 0);
  refusal = $state.raw<Refusal>();
  problems = new Problems();

  /** What is wrong with the file, known without a key. */
  trouble = $derived(session.status?.trouble ?? undefined);
  /** True when reading is the way that is left. */
  offersReading = $derived(this.#isReadable(this.trouble) || this.#isReadable(this.refusal));

  /** Counts the waiting time down; call once a second. */
  tick(): void {
    if (this.wait > 0) this.wait -= 1;
  }

  to(way: 'passphrase' | 'recovery'): void {
    this.way = way;
    this.passphrase = this.again = this.key = '';
    this.refusal = undefined;
    this.problems.clear();
  }

  async unlock(): Promise<void> {
    this.problems.clear();
    this.refusal = undefined;
    if (this.passphrase === '') {
      this.problems.add('passphrase', t('start-signin-missing'));
      return;
    }
    this.busy = true;
    const answer = await call('unlock', { name: this.name.trim(), passphrase: this.passphrase, read_only: this.readOnly });
    this.busy = false;
    this.passphrase = '';
    if (answer.ok) session.opened(answer.value);
    else this.#refused(answer.refusal);
  }

  async recover(): Promise<void> {
    this.problems.clear();
    this.refusal = undefined;
    if (this.key.trim() === '') this.problems.add('key', t('start-key-missing'));
    if (this.name.trim() === '') this.problems.add('name', t('start-key-name-missing'));
    checkPair(this.problems, 'new_passphrase', this.passphrase, this.again);
    if (this.problems.faults.length > 0) return;
    this.busy = true;
    const request = { key: this.key, name: this.name.trim(), new_passphrase: this.passphrase };
    const answer = await call('unlock_with_recovery_key', request);
    this.busy = false;
    if (answer.ok) session.opened(answer.value);
    else this.#refused(answer.refusal);
  }

  #refused(refusal: Refusal): void {
    if (this.problems.take(refusal, '')) return;
    this.refusal = refusal;
    if (refusal.code === 'wrong_passphrase' || refusal.code === 'wait') this.wait = refusal.wait_seconds;
    if (refusal.code === 'already_open') void session.refresh();
  }

  #isReadable(refusal: Refusal | undefined): boolean {
    return refusal !== undefined && ['in_use', 'newer', 'read_only_folder'].includes(refusal.code);
  }
}
