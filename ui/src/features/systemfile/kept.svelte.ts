/** The file of a proof under way: chosen, kept, opened and saved. Never looks into one. */
import { call } from '../../ipc/call.ts';
import { openPrinted, pickFile, savePrinted, type Outcome } from '../../ipc/desktop.ts';
import type { Evidence, ExportedView, Refusal } from '../../ipc/generated/commands.ts';
import { inWords } from '../../kit/problems.svelte.ts';
import type { RecordEditor } from '../../kit/record.svelte.ts';
import { t } from '../../l10n/words.svelte.ts';
import type { SystemFile } from './file.svelte.ts';

/** The file of one proof. */
export class KeptFile {
  refusal = $state.raw<Refusal>();
  /** What went wrong, in words; empty when nothing did. */
  fault = $state('');
  busy = $state(false);

  constructor(readonly file: SystemFile, readonly editor: RecordEditor<Evidence>) {}

  /** Asks for a file and keeps it with the proof. What was typed is saved first, so that it is not in the way. */
  async pick(): Promise<void> {
    if (this.busy) return;
    this.#forget();
    const picked = await pickFile('proof');
    if (picked === 'cancelled') return;
    if (picked === 'too_large' || picked === 'unavailable') {
      this.fault = t(picked === 'too_large' ? 'systemfile-file-too-large' : 'systemfile-file-unavailable');
      return;
    }
    this.busy = true;
    await this.#keep(picked);
    this.busy = false;
  }

  /** Opens the kept file with the system's own program. */
  async open(): Promise<void> {
    const out = await this.#out();
    if (out) this.#told(await openPrinted(out.token), out);
  }

  /** Saves the kept file somewhere. */
  async save(): Promise<void> {
    const out = await this.#out();
    if (out) this.#told(await savePrinted(out.token, out.file_name), out);
  }

  async #keep(picked: { name: string; bytes_base64: string }): Promise<void> {
    const { editor, file } = this;
    await editor.saving.flush();
    if (editor.saving.isUnsaved || editor.revision === null) {
      this.fault = t('systemfile-file-unsaved');
      return;
    }
    const answer = await call('keep_evidence_file', { evidence: editor.draft.id, revision: editor.revision, file: picked });
    if (!answer.ok) {
      this.#refused(answer.refusal);
      return;
    }
    editor.revision = answer.value.revision;
    await file.reload();
    const kept = file.view?.evidence.find(({ value }) => value.id === editor.draft.id);
    if (kept?.revision === editor.revision) editor.draft.file = kept.value.file;
    // A file that is there has come.
    if (editor.draft.received_on === null) {
      editor.draft.received_on = file.today;
      editor.touch();
      editor.left();
    }
  }

  async #out(): Promise<ExportedView | undefined> {
    if (this.busy) return undefined;
    this.#forget();
    this.busy = true;
    const answer = await call('open_evidence_file', { evidence: this.editor.draft.id });
    this.busy = false;
    if (!answer.ok) this.#refused(answer.refusal);
    return answer.ok ? answer.value : undefined;
  }

  #told(outcome: Outcome, out: ExportedView): void {
    if (outcome === 'unavailable') this.fault = t('systemfile-file-not-opened', { file: out.file_name });
  }

  #refused(refusal: Refusal): void {
    if (refusal.code === 'invalid') this.fault = refusal.problems.map(inWords).join(' ');
    else this.refusal = refusal;
  }

  #forget(): void {
    this.refusal = undefined;
    this.fault = '';
  }
}
