/** What the editor asks for in sections 1 to 9. Never knows how a field looks. */
import type {
  Activation,
  Decider,
  Dependencies,
  FirstMinutes,
  FormInBinder,
  Forms,
  Header,
  Paper,
  PaperItem,
  PlanDependency,
  Routines,
  Scope,
  Task,
  Tasks
} from '../../ipc/generated/commands.ts';
import { describe, type FieldSpec, type Option } from '../../kit/form/describe.ts';
import { blankStep, STEP } from '../../kit/form/step.ts';

const HOURS: Option[] = [
  { value: 'always', label: 'hours-always' },
  { value: 'office', label: 'hours-office' },
  { value: 'other', label: 'hours-other' },
];

const ORDER: Option[] = [
  { value: 'first', label: 'decider-first' },
  { value: 'in_absence', label: 'decider-in-absence' },
];

const DEPENDENCY_KINDS: Option[] = [
  { value: 'system', label: 'dependency-system' },
  { value: 'identity', label: 'dependency-identity' },
  { value: 'network', label: 'dependency-network' },
  { value: 'power', label: 'dependency-power' },
  { value: 'delivery', label: 'dependency-delivery' },
  { value: 'transfer', label: 'dependency-transfer' },
  { value: 'phones', label: 'dependency-phones' },
  { value: 'printing', label: 'dependency-printing' },
  { value: 'supplier', label: 'dependency-supplier' },
  { value: 'other', label: 'dependency-other' },
];

/** Parts of a row. */
export const ROW_PARTS: FieldSpec<'parts'> = { kind: 'parts', name: 'parts', label: 'editor-parts', hint: 'editor-parts-hint', seldom: true };

/** Anything else. */
export const NOTE: FieldSpec<'note'> = { kind: 'text', name: 'note', label: 'editor-note', lines: 3 };

export const HEADER = describe<Header>([
  { kind: 'text', name: 'summary', label: 'editor-header-summary', hint: 'editor-header-summary-hint', lines: 4 },
  { kind: 'pick', name: 'owner', from: 'role', label: 'editor-header-owner', hint: 'editor-role-hint' },
  { kind: 'line', name: 'document_number', label: 'editor-header-document-number', width: 'half' },
  { kind: 'line', name: 'registry_number', label: 'editor-header-registry-number', width: 'half' },
  { kind: 'pick', name: 'drawn_up_by', from: 'role', label: 'editor-header-drawn-up-by' },
  { kind: 'day', name: 'drawn_up_on', label: 'editor-header-drawn-up-on', width: 'half' },
  { kind: 'day', name: 'revise_by', label: 'editor-header-revise-by', hint: 'editor-header-revise-by-hint', width: 'half' },
  { kind: 'line', name: 'secrecy', label: 'editor-header-secrecy', hint: 'editor-header-secrecy-hint' },
]);

export const SCOPE = describe<Scope>([
  { kind: 'text', name: 'purpose', label: 'editor-scope-purpose', lines: 4 },
  { kind: 'pick_many', name: 'systems', from: 'system', label: 'editor-scope-systems' },
  { kind: 'pick_many', name: 'units', from: 'unit', label: 'editor-scope-units' },
  { kind: 'text', name: 'performers', label: 'editor-scope-performers', hint: 'editor-scope-performers-hint', lines: 3 },
  { kind: 'text', name: 'not_covered', label: 'editor-scope-not-covered', lines: 3 },
]);

export const FIRST_MINUTES = describe<FirstMinutes>([
  { kind: 'rows', name: 'steps', label: 'editor-first-minutes-steps', hint: 'editor-first-minutes-steps-hint', add: 'step-add', one: 'step-one', columns: STEP, blank: blankStep },
  NOTE,
]);

const DECIDER = describe<Decider>([
  { kind: 'choice', name: 'order', label: 'editor-decider-order', options: ORDER, width: 'short' },
  { kind: 'choice', name: 'hours', label: 'editor-decider-hours', options: HOURS, width: 'short' },
  { kind: 'pick', name: 'role', from: 'role', label: 'editor-decider-role' },
]);

export const ACTIVATION = describe<Activation>([
  { kind: 'texts', name: 'criteria', label: 'editor-activation-criteria', hint: 'editor-activation-criteria-hint', add: 'editor-activation-criteria-add', one: 'editor-activation-criteria-one' },
  { kind: 'rows', name: 'deciders', label: 'editor-activation-deciders', hint: 'editor-activation-deciders-hint', add: 'editor-activation-deciders-add', one: 'editor-activation-deciders-one', columns: DECIDER, blank: (): Decider => ({ role: null, hours: 'always', order: 'first' }) },
  { kind: 'text', name: 'announcement', label: 'editor-activation-announcement', hint: 'editor-activation-announcement-hint', lines: 3 },
]);

const TASK = describe<Task>([
  { kind: 'pick', name: 'activity', from: 'activity', label: 'editor-task-activity' },
  { kind: 'text', name: 'must', label: 'editor-task-must', lines: 2 },
  { kind: 'text', name: 'may_wait', label: 'editor-task-may-wait', lines: 2 },
  ROW_PARTS,
]);

export const TASKS = describe<Tasks>([
  { kind: 'rows', name: 'rows', label: 'editor-tasks-rows', hint: 'editor-tasks-rows-hint', add: 'editor-tasks-add', one: 'editor-tasks-one', columns: TASK, blank: (): Task => ({ activity: null, must: '', may_wait: '', parts: [] }) },
  NOTE,
]);

export const ROUTINES = describe<Routines>([
  { kind: 'pick_in_order', name: 'rows', from: 'routine', label: 'editor-routines-rows', hint: 'editor-routines-rows-hint', add: 'editor-routines-add', one: 'editor-routines-one' },
  { ...NOTE, label: 'editor-routines-note' },
]);

const PAPER_ITEM = describe<PaperItem>([
  { kind: 'text', lines: 1, name: 'what', label: 'editor-paper-what' },
  { kind: 'pick', name: 'printed_by', from: 'role', label: 'editor-paper-printed-by', width: 'half' },
  { kind: 'text', lines: 1, name: 'how_often', label: 'editor-paper-how-often', width: 'half' },
  { kind: 'text', lines: 1, name: 'place', label: 'editor-paper-place', width: 'half' },
  { kind: 'text', lines: 1, name: 'shredded', label: 'editor-paper-shredded', width: 'half' },
  ROW_PARTS,
]);

export const PAPER = describe<Paper>([
  { kind: 'rows', name: 'rows', label: 'editor-paper-rows', hint: 'editor-paper-rows-hint', add: 'editor-paper-add', one: 'editor-paper-one', columns: PAPER_ITEM, blank: (): PaperItem => ({ what: '', printed_by: null, how_often: '', place: '', shredded: '', parts: [] }) },
  NOTE,
]);

const FORM_IN_BINDER = describe<FormInBinder>([
  { kind: 'pick', name: 'form', from: 'form', label: 'editor-forms-form' },
  { kind: 'number', name: 'copies', label: 'editor-forms-copies', empty: 'zero', width: 'short' },
]);

export const FORMS = describe<Forms>([
  { kind: 'rows', name: 'rows', label: 'editor-forms-rows', hint: 'editor-forms-rows-hint', add: 'editor-forms-add', one: 'editor-forms-one', columns: FORM_IN_BINDER, blank: (): FormInBinder => ({ form: null, copies: 5 }) },
  { ...NOTE, label: 'editor-forms-note' },
]);

const DEPENDENCY = describe<PlanDependency>([
  { kind: 'pick', name: 'system', from: 'system', label: 'editor-dependency-system', hint: 'editor-dependency-system-hint' },
  { kind: 'line', name: 'name', label: 'editor-dependency-name', width: 'half' },
  { kind: 'choice', name: 'kind', label: 'editor-dependency-kind', options: DEPENDENCY_KINDS, width: 'half' },
  { kind: 'text', name: 'stops', label: 'editor-dependency-stops', lines: 2 },
  { kind: 'text', name: 'works_without', label: 'editor-dependency-works-without', lines: 2 },
  { kind: 'text', name: 'fallback', label: 'editor-dependency-fallback', lines: 2 },
  ROW_PARTS,
]);

export const DEPENDENCIES = describe<Dependencies>([
  { kind: 'rows', name: 'rows', label: 'editor-dependencies-rows', add: 'editor-dependencies-add', one: 'editor-dependencies-one', columns: DEPENDENCY, blank: (): PlanDependency => ({ system: null, name: '', kind: 'network', stops: '', works_without: '', fallback: '', parts: [] }) },
  NOTE,
]);
