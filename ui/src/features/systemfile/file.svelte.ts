/** One system and everything that is kept about it on screen. Never judges what stands in it. */
import { call } from '../../ipc/call.ts';
import type { Control, Evidence, Kept, Maintenance, Proof, Refusal, SystemFileView } from '../../ipc/generated/commands.ts';
import { Registers } from '../../kit/form/register.svelte.ts';
import { NIL, RecordEditor } from '../../kit/record.svelte.ts';
import { dayOf } from '../../l10n/format.ts';
import { session } from '../../session/session.svelte.ts';
import { withAll } from './control.ts';

/** The file of one system. */
export class SystemFile {
  view = $state.raw<SystemFileView>();
  refusal = $state.raw<Refusal>();
  readonly registers = new Registers(session.administrationId);
  readonly roleOptions = $derived(this.registers.options('role'));
  readonly createRole = $derived(this.registers.creator('role'));

  constructor(readonly system: string) {}

  get name(): string {
    return this.view?.row.system.value.name ?? '';
  }

  /** The day of the program, not of the machine. */
  get today(): string {
    return dayOf(session.view?.now ?? new Date().toISOString());
  }

  async load(): Promise<void> {
    const [view] = await Promise.all([this.#read(), this.registers.load()]);
    if (view) this.view = view;
  }

  /** Reads the system again. */
  async reload(): Promise<void> {
    this.view = (await this.#read()) ?? this.view;
  }

  roleName(id: string | null): string {
    return id === null ? '' : (this.registers.entry('role', id)?.name ?? '');
  }

  holder(id: string | null): string {
    return id === null ? '' : (this.registers.entry('role', id)?.detail ?? '');
  }

  maintenanceEditor(): RecordEditor<Maintenance> {
    return new RecordEditor(this.view?.maintenance ?? this.#blankMaintenance(), {
      kind: 'maintenance',
      save: (request) => call('save_maintenance', request),
      read: async () => (await this.#read())?.maintenance ?? undefined,
      isReady: () => true,
    });
  }

  controlEditor(): RecordEditor<Control> {
    const kept = this.view?.control;
    const start: Kept<Control> | Control = kept ? { ...kept, value: withAll(kept.value) } : withAll(this.#blankControl());
    return new RecordEditor(start, {
      kind: 'control',
      save: (request) => call('save_control', request),
      read: async () => {
        const fresh = (await this.#read())?.control;
        return fresh ? { ...fresh, value: withAll(fresh.value) } : undefined;
      },
      isReady: () => true,
    });
  }

  /** Begins a new assessment. The former verdicts are kept as earlier. */
  async beginControl(editor: RecordEditor<Control>): Promise<boolean> {
    await editor.saving.flush();
    if (editor.saving.isUnsaved || editor.revision === null) return false;
    const answer = await call('begin_control', { control: editor.draft.id, revision: editor.revision, assessed_on: this.today });
    this.refusal = answer.ok ? undefined : answer.refusal;
    if (answer.ok) await this.reload();
    return answer.ok;
  }

  evidenceEditor(kept: Kept<Evidence>): RecordEditor<Evidence> {
    return new RecordEditor(kept, {
      kind: 'evidence',
      save: (request) => call('save_evidence', request),
      read: async (id) => (await this.#read())?.evidence.find(({ value }) => value.id === id),
      isReady: () => true,
      // The standing of the kind is counted anew.
      onsaved: () => void this.reload(),
    });
  }

  /** Makes a proof that is asked for today. Returns its id. */
  async ask(proof: Proof, title: string, asked_on: string | null): Promise<string | undefined> {
    const value: Evidence = {
      id: NIL, administration: session.administrationId, system: this.system, title, proof, asked_on, received_on: null, dated: null,
      next_on: null, restore_hours: null, verdict: 'open', note: '', checked_by_us: false, file: null,
    };
    const answer = await call('save_evidence', { value, revision: null });
    this.refusal = answer.ok ? undefined : answer.refusal;
    if (!answer.ok) return undefined;
    await this.reload();
    return answer.value.id;
  }

  async #read(): Promise<SystemFileView | undefined> {
    const answer = await call('open_system', { system: this.system });
    this.refusal = answer.ok ? undefined : answer.refusal;
    return answer.ok ? answer.value : undefined;
  }

  #blankMaintenance(): Maintenance {
    return {
      id: NIL, administration: session.administrationId, system: this.system, title: this.name, owner: null, registry_number: '', revised_on: null, revise_by: null,
      goals: '', roles: '', permissions: '', follow_up: '', logging: '', incidents: '', development: '', recurring: [],
    };
  }

  #blankControl(): Control {
    return { id: NIL, administration: session.administrationId, system: this.system, title: this.name, assessed_on: this.today, assessed_by: '', answers: [], earlier: [] };
  }
}
