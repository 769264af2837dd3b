/** The eighteen sections in the order in which they are read, with their words and their fields. Never holds what somebody wrote. */
import type { SectionKey } from '../../ipc/generated/commands.ts';
import type { FieldSpec } from '../../kit/form/describe.ts';
import * as before from './before.ts';
import * as during from './during.ts';

/** A section of the editor. */
export interface SectionSpec {
  key: SectionKey;
  short: string;
  title: string;
  why: string;
  example: string;
  auditor: string;
  fields: FieldSpec[];
}

/** The sections, 1 to 18. */
export const SECTIONS: SectionSpec[] = [
  {
    key: 'header',
    short: 'section-header-short',
    title: 'section-header-title',
    why: 'section-header-why',
    example: 'section-header-example',
    auditor: 'section-header-auditor',
    fields: before.HEADER,
  },
  {
    key: 'scope',
    short: 'section-scope-short',
    title: 'section-scope-title',
    why: 'section-scope-why',
    example: 'section-scope-example',
    auditor: 'section-scope-auditor',
    fields: before.SCOPE,
  },
  {
    key: 'first_minutes',
    short: 'section-first-minutes-short',
    title: 'section-first-minutes-title',
    why: 'section-first-minutes-why',
    example: 'section-first-minutes-example',
    auditor: 'section-first-minutes-auditor',
    fields: before.FIRST_MINUTES,
  },
  {
    key: 'activation',
    short: 'section-activation-short',
    title: 'section-activation-title',
    why: 'section-activation-why',
    example: 'section-activation-example',
    auditor: 'section-activation-auditor',
    fields: before.ACTIVATION,
  },
  {
    key: 'tasks',
    short: 'section-tasks-short',
    title: 'section-tasks-title',
    why: 'section-tasks-why',
    example: 'section-tasks-example',
    auditor: 'section-tasks-auditor',
    fields: before.TASKS,
  },
  {
    key: 'routines',
    short: 'section-routines-short',
    title: 'section-routines-title',
    why: 'section-routines-why',
    example: 'section-routines-example',
    auditor: 'section-routines-auditor',
    fields: before.ROUTINES,
  },
  {
    key: 'paper',
    short: 'section-paper-short',
    title: 'section-paper-title',
    why: 'section-paper-why',
    example: 'section-paper-example',
    auditor: 'section-paper-auditor',
    fields: before.PAPER,
  },
  {
    key: 'forms',
    short: 'section-forms-short',
    title: 'section-forms-title',
    why: 'section-forms-why',
    example: 'section-forms-example',
    auditor: 'section-forms-auditor',
    fields: before.FORMS,
  },
  {
    key: 'dependencies',
    short: 'section-dependencies-short',
    title: 'section-dependencies-title',
    why: 'section-dependencies-why',
    example: 'section-dependencies-example',
    auditor: 'section-dependencies-auditor',
    fields: before.DEPENDENCIES,
  },
  {
    key: 'communication',
    short: 'section-communication-short',
    title: 'section-communication-title',
    why: 'section-communication-why',
    example: 'section-communication-example',
    auditor: 'section-communication-auditor',
    fields: during.COMMUNICATION,
  },
  {
    key: 'contacts',
    short: 'section-contacts-short',
    title: 'section-contacts-title',
    why: 'section-contacts-why',
    example: 'section-contacts-example',
    auditor: 'section-contacts-auditor',
    fields: during.CONTACTS,
  },
  {
    key: 'phases',
    short: 'section-phases-short',
    title: 'section-phases-title',
    why: 'section-phases-why',
    example: 'section-phases-example',
    auditor: 'section-phases-auditor',
    fields: during.PHASES,
  },
  {
    key: 'return_to_normal',
    short: 'section-return-to-normal-short',
    title: 'section-return-to-normal-title',
    why: 'section-return-to-normal-why',
    example: 'section-return-to-normal-example',
    auditor: 'section-return-to-normal-auditor',
    fields: during.RETURN_TO_NORMAL,
  },
  {
    key: 'late_entry',
    short: 'section-late-entry-short',
    title: 'section-late-entry-title',
    why: 'section-late-entry-why',
    example: 'section-late-entry-example',
    auditor: 'section-late-entry-auditor',
    fields: during.LATE_ENTRY,
  },
  {
    key: 'incidents',
    short: 'section-incidents-short',
    title: 'section-incidents-title',
    why: 'section-incidents-why',
    example: 'section-incidents-example',
    auditor: 'section-incidents-auditor',
    fields: during.INCIDENTS,
  },
  {
    key: 'evaluation',
    short: 'section-evaluation-short',
    title: 'section-evaluation-title',
    why: 'section-evaluation-why',
    example: 'section-evaluation-example',
    auditor: 'section-evaluation-auditor',
    fields: during.EVALUATION,
  },
  {
    key: 'exercises',
    short: 'section-exercises-short',
    title: 'section-exercises-title',
    why: 'section-exercises-why',
    example: 'section-exercises-example',
    auditor: 'section-exercises-auditor',
    fields: during.EXERCISES,
  },
  {
    key: 'revisions',
    short: 'section-revisions-short',
    title: 'section-revisions-title',
    why: 'section-revisions-why',
    example: 'section-revisions-example',
    auditor: 'section-revisions-auditor',
    fields: during.REVISIONS,
  },
];

/** Returns where the section with a key stands, 0 to 17; the first when there is none such. */
export function placeOf(key: string | null): number {
  return Math.max(0, SECTIONS.findIndex((section) => section.key === key));
}
