/** Holds the blank forms: the list and one that is written. Never holds what somebody fills in on paper. */
import { call } from '../../ipc/call.ts';
import type { AdministrationId, BlankForm, FormField, Kept, Refusal } from '../../ipc/generated/commands.ts';
import { Shelf, type Keeper } from '../../kit/form/keeper.svelte.ts';
import { NIL } from '../../kit/form/register.svelte.ts';
import { byName } from '../../l10n/format.ts';

/** The forms of one administration. */
export class FormList {
  rows = $state.raw<Kept<BlankForm>[]>();
  refusal = $state.raw<Refusal>();
  failure = $state.raw<Refusal>();

  constructor(readonly administration: AdministrationId) {}

  /** Fetches the forms. */
  async load(): Promise<void> {
    const answer = await call('open_register', { administration: this.administration });
    this.refusal = answer.ok ? undefined : answer.refusal;
    if (!answer.ok) return;
    const key = ({ value }: Kept<BlankForm>) => `${value.number} ${value.title}`;
    this.rows = answer.value.forms.sort((one, other) => byName(key(one), key(other)));
  }

  /** Makes a form. Returns its id, or nothing when the program refused. */
  async make(title: string): Promise<string | undefined> {
    const number = String(1 + Math.max(0, ...(this.rows ?? []).map(({ value }) => Number(value.number) || 0)));
    const value: BlankForm = {
      id: NIL, administration: this.administration, number, title: title.trim(), instruction: '', parts: [], afterwards: '',
      fields: [],
    };
    const answer = await call('save_form', { value, revision: null });
    this.failure = answer.ok ? undefined : answer.refusal;
    return answer.ok ? answer.value.id : undefined;
  }

  /** Takes a form out of use. */
  async retire(id: string): Promise<boolean> {
    const answer = await call('retire', { kind: 'form', id });
    this.failure = answer.ok ? undefined : answer.refusal;
    return answer.ok;
  }
}

/** A kind of field. */
export type FieldKind = FormField['kind'];

/** The kinds of field, with their names. */
export const FIELD_KINDS: { value: FieldKind; label: string }[] = [
  { value: 'line', label: 'forms-kind-line' },
  { value: 'pair', label: 'forms-kind-pair' },
  { value: 'lines', label: 'forms-kind-lines' },
  { value: 'date_time', label: 'forms-kind-date-time' },
  { value: 'checks', label: 'forms-kind-checks' },
  { value: 'table', label: 'forms-kind-table' },
  { value: 'personal_number', label: 'forms-kind-personal-number' },
  { value: 'signature', label: 'forms-kind-signature' },
  { value: 'heading', label: 'forms-kind-heading' },
  { value: 'text', label: 'forms-kind-text' },
];

/** The text that names a field. */
export function labelOf(field: FormField): string {
  return field.kind === 'pair' ? field.left : field.label;
}

/** Returns a field of another kind that keeps the text. */
export function fieldOf(kind: FieldKind, label: string): FormField {
  switch (kind) {
    case 'pair':
      return { kind, left: label, right: '' };
    case 'lines':
      return { kind, label, count: 4 };
    case 'checks':
      return { kind, label, options: [] };
    case 'table':
      return { kind, label, columns: [], rows: 8 };
    case 'heading':
    case 'text':
    case 'line':
    case 'date_time':
    case 'personal_number':
    case 'signature':
      return { kind, label };
  }
}

const shelf = new Shelf<BlankForm>();

/** Returns the keeper of one form. */
export function formKeeper(administration: AdministrationId, id: string): Keeper<BlankForm> {
  return shelf.keeper(id, {
    fetch: async () => {
      const answer = await call('open_register', { administration });
      if (!answer.ok) return answer;
      return { ok: true, value: answer.value.forms.find(({ value }) => value.id === id) };
    },
    save: (value, revision) => call('save_form', { value, revision }),
    undo: () => call('undo', { kind: 'form', id }),
  });
}

/** The form's page is left. */
export function leaveForm(id: string): Promise<void> {
  return shelf.leave(id);
}
