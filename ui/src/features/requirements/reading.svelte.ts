/** Reads the answers of a supplier from a filled-in list: first shows what every row comes to, then keeps it. Keeps nothing unasked. */
import { call } from '../../ipc/call.ts';
import type { GivenFile, Refusal, SupplierAnswersView } from '../../ipc/generated/commands.ts';
import { t } from '../../l10n/words.svelte.ts';
import { pickTable } from './picking.ts';
import type { Requirements } from './requirements.svelte.ts';

/** A file on its way in. */
export class Reading {
  file = $state.raw<GivenFile>();
  found = $state.raw<SupplierAnswersView>();
  refusal = $state.raw<Refusal>();
  /** The window could not read the file that was chosen. */
  fault = $state('');
  kept = $state.raw<{ count: number; file: string }>();
  busy = $state(false);

  constructor(readonly requirements: Requirements) {}

  /** Asks for a file, and shows what it would give. */
  pick = async (): Promise<void> => {
    const file = await pickTable();
    if (file === 'cancelled') return;
    this.forget();
    this.kept = undefined;
    if (typeof file === 'string') {
      this.fault = t(`requirements-file-${file}`);
      return;
    }
    this.file = file;
    await this.#read(false);
  };

  /** Keeps what was shown. */
  keep = async (): Promise<void> => {
    await this.requirements.editor?.saving.flush();
    await this.#read(true);
    if (!this.found || this.found.revision === null || !this.file) return;
    this.kept = { count: this.found.answers.length, file: this.file.name };
    this.forget();
    await this.requirements.again();
  };

  /** Reads nothing of it. */
  forget = (): void => {
    this.file = undefined;
    this.found = undefined;
    this.refusal = undefined;
    this.fault = '';
  };

  async #read(keep: boolean): Promise<void> {
    const { view, editor, system } = this.requirements;
    if (!view || !this.file) return;
    this.busy = true;
    const answer = await call('read_supplier_answers', {
      system, catalogue: view.catalogue.key, catalogue_version: view.catalogue.version, file: this.file, keep, revision: editor?.revision ?? null,
    });
    this.busy = false;
    this.refusal = answer.ok ? undefined : answer.refusal;
    if (answer.ok) this.found = answer.value;
    else if (!keep) this.file = undefined;
  }
}
