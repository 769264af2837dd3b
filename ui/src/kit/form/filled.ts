/** What stands in fields that are folded away, in a few words. Never shows ids. */
import { t } from '../../l10n/words.svelte.ts';
import { idOf, numberOf, textOf, textsOf, type Draft, type FieldSpec } from './describe.ts';
import type { Registers } from './register.svelte.ts';
import { PARTS } from './step.ts';

/** Returns what is filled in, one piece for each field. A standing first choice is no news. */
export function filledIn(fields: FieldSpec[], record: Draft, registers: Registers): string[] {
  return fields.map((field) => pieceOf(field, record, registers)).filter((piece) => piece !== '');
}

function pieceOf(field: FieldSpec, record: Draft, registers: Registers): string {
  switch (field.kind) {
    case 'line':
    case 'text':
    case 'day':
      return textOf(record, field.name);
    case 'number': {
      const value = numberOf(record, field.name);
      return value === null ? '' : `${value} ${field.unit ? t(field.unit) : ''}`.trim();
    }
    case 'choice': {
      const place = field.options.findIndex(({ value }) => value === record[field.name]);
      const option = field.options[place];
      return place > 0 && option ? t(option.label) : '';
    }
    case 'pick': {
      const id = idOf(record, field.name);
      return id === null ? '' : (registers.entry(field.from, id)?.name ?? '');
    }
    case 'parts':
      return PARTS.filter(({ value }) => textsOf(record, field.name).includes(value)).map(({ label }) => t(label)).join(', ');
    case 'pick_many':
    case 'pick_in_order':
    case 'texts':
    case 'rows':
      return '';
  }
}
