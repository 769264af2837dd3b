/** What is wrong with the fields of a form, by the field's name. Never checks anything itself. */
import type { Problem, Refusal } from '../ipc/generated/commands.ts';
import { t } from '../l10n/words.svelte.ts';

/** One line of the error summary. */
export interface Fault {
  field: string;
  text: string;
  /** True when the words do not name the field, as the program's do not. */
  isBare?: boolean;
}

/** The faults of a form. */
export class Problems {
  faults = $state<Fault[]>([]);

  /** The words at a field, or undefined. */
  at(field: string): string | undefined {
    return this.faults.find((fault) => fault.field === field)?.text;
  }

  clear(): void {
    this.faults = [];
  }

  /** Adds a fault that the window found. */
  add(field: string, text: string): void {
    this.faults.push({ field, text });
  }

  /** Takes the program's faults; `prefix` is cut off the path, so that "value.name" is the field "name". Returns true when the refusal was about fields. */
  take(refusal: Refusal, prefix = 'value.'): boolean {
    if (refusal.code !== 'invalid') return false;
    this.faults = refusal.problems.map((problem) => ({
      field: problem.field.startsWith(prefix) ? problem.field.slice(prefix.length) : problem.field,
      text: inWords(problem),
      isBare: true,
    }));
    return true;
  }
}

/** Returns a problem in words. */
export function inWords(problem: Problem): string {
  return t(problem.message, problem.args);
}

/** Returns the id of a field's control, so that the error summary finds it. */
export function fieldId(name: string): string {
  return `field-${name.replaceAll(/[^A-Za-z0-9_-]/g, '-')}`;
}
