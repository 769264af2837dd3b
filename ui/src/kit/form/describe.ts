/** What a form asks for, as data: one list of fields for each section, routine or sheet. Never shows anything. */

/** A record being written; the typed records of the contract fit it. */
export type Draft = Record<string, unknown>;

/** The registers that a field can point at. */
export type RegisterName = 'role' | 'system' | 'unit' | 'activity' | 'routine' | 'form';

/** How wide a field stands beside the others. */
export type Width = 'short' | 'half' | 'full';

interface Base<Name extends string> {
  /** The field of the record. */
  name: Name;
  /** Message id of the label. */
  label: string;
  /** Message id of the hint. */
  hint?: string;
  /** How wide it stands; the whole line when left out. */
  width?: Width;
  /** Stands under "More", for what is seldom filled in. */
  seldom?: boolean;
}

/** One choice of an enum: its value on the wire and the message id of its name. */
export interface Option {
  value: string;
  label: string;
}

/** A field. */
export type FieldSpec<Name extends string = string> =
  | (Base<Name> & { kind: 'line' })
  | (Base<Name> & { kind: 'text'; lines?: number })
  | (Base<Name> & { kind: 'day' })
  | (Base<Name> & { kind: 'number'; unit?: string; empty: 'zero' | 'nothing' })
  | (Base<Name> & { kind: 'choice'; options: Option[] })
  | (Base<Name> & { kind: 'pick'; from: RegisterName })
  | (Base<Name> & { kind: 'pick_many'; from: RegisterName })
  | (Base<Name> & { kind: 'pick_in_order'; from: RegisterName; add: string; one: string })
  | (Base<Name> & { kind: 'parts' })
  | (Base<Name> & { kind: 'texts'; add: string; one: string })
  | (Base<Name> & { kind: 'rows'; add: string; one: string; columns: FieldSpec[]; blank: () => Draft });

/** Describes the fields of a record, with names that the record has. */
export function describe<T extends object>(fields: FieldSpec<keyof T & string>[]): FieldSpec[] {
  return fields;
}

/** The field as text; empty when it is something else. */
export function textOf(record: Draft, name: string): string {
  const value = record[name];
  return typeof value === 'string' ? value : '';
}

/** The field as a number; nothing when it is something else. */
export function numberOf(record: Draft, name: string): number | null {
  const value = record[name];
  return typeof value === 'number' ? value : null;
}

/** The field as a list of texts or ids: the very same list, so that what is added to it is kept. */
export function textsOf(record: Draft, name: string): string[] {
  const value = record[name];
  return isTexts(value) ? value : [];
}

/** The field as a list of records: the very same list. */
export function rowsOf(record: Draft, name: string): Draft[] {
  const value = record[name];
  return isDrafts(value) ? value : [];
}

/** The id that a field points at. */
export function idOf(record: Draft, name: string): string | null {
  const value = record[name];
  return typeof value === 'string' ? value : null;
}

/** Says whether nothing has been written in a record. What only has a standing choice counts as empty. */
export function isEmpty(record: object): boolean {
  return Object.values(record).every(
    (value) => value === null || value === '' || (Array.isArray(value) && value.length === 0),
  );
}

/** Says whether something is a record. */
export function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isDrafts(value: unknown): value is Draft[] {
  return Array.isArray(value) && value.every(isDraft);
}
