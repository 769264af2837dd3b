/** The register on its way out, and the template to fill in. Never decides what is left out. */
import { call } from '../../ipc/call.ts';
import { savePrinted, type Outcome } from '../../ipc/desktop.ts';
import type { ExportedView, ImportKind, Refusal, RegisterFormat } from '../../ipc/generated/commands.ts';
import { session } from '../../session/session.svelte.ts';

/** Every kind of table, in the order in which they build on each other. */
export const KINDS: ImportKind[] = ['units', 'roles', 'systems', 'contacts', 'dependencies', 'classifications'];

/** A file that is made and saved somewhere. */
export class Export {
  exported = $state.raw<ExportedView>();
  outcome = $state<Outcome>();
  refusal = $state.raw<Refusal>();
  busy = $state(false);
  /** What was made last. */
  what = $state<'register' | 'template'>();

  /** Writes the register, or one kind of it. */
  async register(format: RegisterFormat, kind: ImportKind | null): Promise<void> {
    if (this.busy) return;
    this.#begin('register');
    const answer = await call('export_register', { administration: session.administrationId, format, kind });
    await this.#save(answer);
  }

  /** Writes the template. */
  async template(format: RegisterFormat, kind: ImportKind | null): Promise<void> {
    if (this.busy) return;
    this.#begin('template');
    const answer = await call('import_template', { administration: session.administrationId, format, kind });
    await this.#save(answer);
  }

  #begin(what: 'register' | 'template'): void {
    this.busy = true;
    this.outcome = undefined;
    this.what = what;
  }

  async #save(answer: { ok: true; value: ExportedView } | { ok: false; refusal: Refusal }): Promise<void> {
    this.busy = false;
    this.refusal = answer.ok ? undefined : answer.refusal;
    if (!answer.ok) return;
    this.exported = answer.value;
    this.outcome = await savePrinted(answer.value.token, answer.value.file_name);
  }
}
