/** The check of the file, the change log and the backups. Never repairs anything. */
import { call } from '../../ipc/call.ts';
import type { BackupView, ChangeRow, Kind, Refusal, VerifyView } from '../../ipc/generated/commands.ts';
import { session } from '../../session/session.svelte.ts';

/** The check of the whole file. */
export class Verify {
  result = $state.raw<VerifyView>();
  refusal = $state.raw<Refusal>();
  busy = $state(false);

  async run(): Promise<void> {
    this.busy = true;
    const answer = await call('verify', {});
    this.busy = false;
    this.refusal = answer.ok ? undefined : answer.refusal;
    if (answer.ok) this.result = answer.value;
  }
}

const PAGE = 50;

/** The change log, fifty at a time. */
export class Log {
  rows = $state.raw<ChangeRow[]>();
  kind = $state<Kind | 'all'>('all');
  hasMore = $state(false);
  busy = $state(false);
  refusal = $state.raw<Refusal>();

  async load(): Promise<void> {
    this.rows = undefined;
    await this.#read(null);
  }

  async more(): Promise<void> {
    await this.#read(this.rows?.at(-1)?.seq ?? null);
  }

  async #read(before: number | null): Promise<void> {
    this.busy = true;
    const kind = this.kind === 'all' ? null : this.kind;
    const answer = await call('list_changes', { kind, id: null, before, limit: PAGE });
    this.busy = false;
    if (!answer.ok) {
      this.refusal = answer.refusal;
      return;
    }
    this.refusal = undefined;
    this.rows = [...(before === null ? [] : (this.rows ?? [])), ...answer.value.changes];
    this.hasMore = answer.value.changes.length === PAGE;
  }
}

/** One field of a change, in words that can be read. */
export interface FieldChange {
  field: string;
  before: string;
  after: string;
}

/** Returns the fields that a change touched. */
export function fieldsOf(row: ChangeRow): FieldChange[] {
  const before = flat(row.before);
  const after = flat(row.after);
  const fields = [...new Set([...before.keys(), ...after.keys()])];
  return fields.map((field) => ({ field, before: before.get(field) ?? '', after: after.get(field) ?? '' }));
}

function flat(value: unknown, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  if (value === null || value === undefined || value === '') return found;
  if (typeof value !== 'object') return found.set(path, String(value));
  for (const [name, inner] of Object.entries(value)) {
    for (const [field, text] of flat(inner, path === '' ? name : `${path}.${name}`)) found.set(field, text);
  }
  return found;
}

/** The backups beside the file. */
export class Backups {
  rows = $state.raw<BackupView[]>();
  made = $state.raw<BackupView>();
  refusal = $state.raw<Refusal>();
  busy = $state(false);

  async load(): Promise<void> {
    const answer = await call('list_backups', {});
    if (answer.ok) this.rows = answer.value.backups;
    else this.refusal = answer.refusal;
  }

  async make(): Promise<void> {
    this.busy = true;
    this.made = undefined;
    const answer = await call('back_up', {});
    this.busy = false;
    this.refusal = answer.ok ? undefined : answer.refusal;
    if (answer.ok) this.made = answer.value;
    await Promise.all([this.load(), session.reload()]);
  }
}
