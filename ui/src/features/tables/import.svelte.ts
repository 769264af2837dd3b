/** A file on its way into the register: what it is read as, what it would change, and what came of it. Never changes anything before somebody has seen what. */
import { call } from '../../ipc/call.ts';
import { pickFile, type PickedFile } from '../../ipc/desktop.ts';
import type { ImportDone, ImportKind, ImportPreview, ImportSummary, ImportTable, PreviewImport, Refusal, RowState, TableChoice, UndoneImport } from '../../ipc/generated/commands.ts';
import { inWords } from '../../kit/problems.svelte.ts';
import { session } from '../../session/session.svelte.ts';

/** How many rows are told at a time. */
export const PAGE = 50;

/** Why there is no file. */
export type NoFile = 'too_large' | 'unavailable';

/** The import of a file. */
export class Import {
  file = $state.raw<PickedFile>();
  preview = $state.raw<ImportPreview>();
  choices = $state.raw<TableChoice[]>([]);
  emptyClears = $state(false);
  /** The table whose rows are told, which of them, and from where. */
  open = $state(0);
  state = $state<RowState | 'all'>('all');
  offset = $state(0);
  busy = $state(false);
  refusal = $state.raw<Refusal>();
  noFile = $state<NoFile>();
  done = $state.raw<ImportDone>();
  undone = $state.raw<UndoneImport>();
  earlier = $state.raw<ImportSummary[]>();

  /** What is wrong with the file, in words. */
  faults: string[] = $derived(this.refusal?.code === 'invalid' ? this.refusal.problems.map(inWords) : []);
  table: ImportTable | undefined = $derived(this.preview?.tables.find(({ table }) => table === this.open));
  /** How many rows would change something. */
  changing = $derived((this.preview?.totals.new ?? 0) + (this.preview?.totals.changed ?? 0));

  #turn = 0;

  /** Fetches what was read in earlier. */
  async load(): Promise<void> {
    const answer = await call('list_imports', { administration: session.administrationId });
    if (answer.ok) this.earlier = answer.value.imports;
    else this.refusal = answer.refusal;
  }

  /** Asks for a file and tells what it would change. */
  async pick(): Promise<void> {
    const file = await pickFile('table');
    if (file === 'cancelled') return;
    this.leave();
    if (typeof file === 'string') this.noFile = file;
    else {
      this.file = file;
      await this.look();
      const first = this.preview?.tables.find(({ kind }) => kind !== null);
      if (first && first.table !== this.open) await this.show({ open: first.table });
    }
  }

  /** Lets go of the file. Nothing of it was read in. */
  leave(): void {
    this.#turn += 1;
    this.file = undefined;
    this.preview = undefined;
    this.choices = [];
    this.emptyClears = false;
    this.open = 0;
    this.state = 'all';
    this.offset = 0;
    this.busy = false;
    this.refusal = undefined;
    this.noFile = undefined;
    this.done = undefined;
    this.undone = undefined;
  }

  /** Tells other rows. */
  async show(some: { open?: number; state?: RowState | 'all'; offset?: number }): Promise<void> {
    this.open = some.open ?? this.open;
    this.state = some.open === undefined ? (some.state ?? this.state) : 'all';
    this.offset = some.offset ?? 0;
    await this.look();
  }

  /** Reads a table as another kind; what was chosen for its columns no longer fits. */
  async readAs(table: number, kind: ImportKind | null): Promise<void> {
    await this.#choose({ table, kind, heading_row: this.#choiceOf(table)?.heading_row ?? null, mapping: [] });
    if (kind !== null) await this.show({ open: table });
  }

  /** Another row has the headings. */
  async headAt(table: number, row: number | null): Promise<void> {
    await this.#choose({ table, kind: this.#kindOf(table), heading_row: row, mapping: [] });
  }

  /** A column goes elsewhere, or is left out. */
  async map(table: number, column: number, field: string | null): Promise<void> {
    const before = this.#choiceOf(table);
    await this.#choose({ table, kind: this.#kindOf(table), heading_row: before?.heading_row ?? null, mapping: withColumn(before?.mapping ?? [], column, field) });
  }

  /** Whether an empty cell takes away what stands in the register. */
  async clear(isClearing: boolean): Promise<void> {
    this.emptyClears = isClearing;
    await this.look();
  }

  /** Asks what the file would change, as it is chosen now. What is on screen stays until the answer is there. */
  async look(): Promise<void> {
    const what = this.#what();
    if (!what) return;
    this.#turn += 1;
    const turn = this.#turn;
    this.busy = true;
    const answer = await call('preview_import', what);
    // A slower answer to an older question does not replace a newer one.
    if (turn !== this.#turn) return;
    this.busy = false;
    this.refusal = answer.ok ? undefined : answer.refusal;
    if (answer.ok) this.preview = answer.value;
  }

  /** Reads in what was told. When the register is another by now, it is told anew instead. */
  async run(): Promise<void> {
    const what = this.#what();
    if (!what || !this.preview || this.busy) return;
    this.busy = true;
    const answer = await call('run_import', { what, fingerprint: this.preview.fingerprint, skip_refused: this.preview.totals.refused > 0 });
    this.busy = false;
    if (!answer.ok) {
      await this.look();
      this.refusal = answer.refusal;
      return;
    }
    this.leave();
    this.done = answer.value;
    await this.load();
  }

  /** Takes an import back. */
  async undo(id: string): Promise<void> {
    this.busy = true;
    const answer = await call('undo_import', { import: id });
    this.busy = false;
    this.refusal = answer.ok ? undefined : answer.refusal;
    if (!answer.ok) return;
    this.done = undefined;
    this.undone = answer.value;
    await this.load();
  }

  #what(): PreviewImport | undefined {
    if (!this.file) return undefined;
    const { name, bytes_base64 } = this.file;
    return {
      administration: session.administrationId,
      file: { name, bytes_base64 },
      choice: this.choices,
      empty_clears: this.emptyClears,
      show: { table: this.open, state: this.state === 'all' ? null : this.state, offset: this.offset, limit: PAGE },
    };
  }

  #kindOf(table: number): ImportKind | null {
    return this.preview?.tables.find((one) => one.table === table)?.kind ?? null;
  }

  #choiceOf(table: number): TableChoice | undefined {
    return this.choices.find((choice) => choice.table === table);
  }

  async #choose(choice: TableChoice): Promise<void> {
    this.choices = [...this.choices.filter(({ table }) => table !== choice.table), choice];
    this.offset = 0;
    await this.look();
  }
}

/** Returns the choices with one column changed. */
function withColumn(mapping: TableChoice['mapping'], column: number, field: string | null): TableChoice['mapping'] {
  return [...mapping.filter((one) => one.column !== column), { column, field }];
}

/** Returns what a spreadsheet calls a column: A for 0, AA for 26. */
export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${letters(Math.floor(column / 26) - 1)}${last}`;
}
