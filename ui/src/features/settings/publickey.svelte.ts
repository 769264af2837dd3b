/** The administration's public key, with which reports without an account are sealed. Never sees the secret half. */
import { call } from '../../ipc/call.ts';
import { savePrinted, type Outcome } from '../../ipc/desktop.ts';
import type { PublicKeyView, Refusal } from '../../ipc/generated/commands.ts';
import { session } from '../../session/session.svelte.ts';

/** The key of the open administration. */
export class PublicKey {
  view = $state.raw<PublicKeyView>();
  refusal = $state.raw<Refusal>();
  outcome = $state<Outcome>();
  busy = $state(false);
  /** True when a new key was made while the page was open. */
  isRenewed = $state(false);

  async load(): Promise<void> {
    const answer = await call('public_key', { administration: session.administrationId });
    if (answer.ok) this.view = answer.value;
    else this.refusal = answer.refusal;
  }

  /** Asks where to save the key file. */
  async save(): Promise<void> {
    if (this.view) this.outcome = await savePrinted(this.view.token, this.view.file_name);
  }

  /** Makes a new key. Reports that were sealed with the old one can still be opened. */
  async renew(): Promise<void> {
    this.busy = true;
    this.outcome = undefined;
    const answer = await call('renew_public_key', { administration: session.administrationId });
    this.busy = false;
    this.refusal = answer.ok ? undefined : answer.refusal;
    if (!answer.ok) return;
    this.view = answer.value;
    this.isRenewed = true;
  }
}
