/** What the editor asks for in sections 10 to 18. Never knows how a field looks. */
import type {
  Communication,
  ContactGroup,
  Contacts,
  Evaluation,
  Exercise,
  Exercises,
  ExternalContact,
  Incidents,
  LateEntry,
  LateEntryItem,
  Message,
  Notification,
  Phase,
  Phases,
  ReturnToNormal,
  Revision,
  Revisions
} from '../../ipc/generated/commands.ts';
import { describe, type Option } from '../../kit/form/describe.ts';
import { blankStep, STEP } from '../../kit/form/step.ts';
import { NOTE, ROW_PARTS } from './before.ts';

const CERTAINTY: Option[] = [
  { value: 'confirmed', label: 'certainty-confirmed' },
  { value: 'secondary', label: 'certainty-secondary' },
  { value: 'unverified', label: 'certainty-unverified' },
];

const EXERCISE_KINDS: Option[] = [
  { value: 'table_top', label: 'exercise-table-top' },
  { value: 'practical', label: 'exercise-practical' },
  { value: 'restore_test', label: 'exercise-restore-test' },
  { value: 'real_outage', label: 'exercise-real-outage' },
];

const MESSAGE = describe<Message>([
  { kind: 'text', lines: 1, name: 'audience', label: 'editor-message-audience', hint: 'editor-message-audience-hint' },
  { kind: 'text', name: 'message', label: 'editor-message-message', lines: 3 },
  { kind: 'text', lines: 1, name: 'channel', label: 'editor-message-channel', width: 'half' },
  { kind: 'text', lines: 1, name: 'when', label: 'editor-message-when', width: 'half' },
  { kind: 'pick', name: 'sender', from: 'role', label: 'editor-message-sender' },
  ROW_PARTS,
]);

export const COMMUNICATION = describe<Communication>([
  { kind: 'rows', name: 'rows', label: 'editor-communication-rows', add: 'editor-communication-add', one: 'editor-communication-one', columns: MESSAGE, blank: (): Message => ({ audience: '', message: '', channel: '', sender: null, when: '', parts: [] }) },
  NOTE,
]);

const GROUP = describe<ContactGroup>([
  { kind: 'line', name: 'title', label: 'editor-group-title', hint: 'editor-group-title-hint' },
  { kind: 'pick_in_order', name: 'roles', from: 'role', label: 'editor-group-roles', hint: 'editor-group-roles-hint', add: 'editor-group-roles-add', one: 'editor-group-roles-one' },
  ROW_PARTS,
]);

const EXTERNAL = describe<ExternalContact>([
  { kind: 'line', name: 'name', label: 'editor-external-name', hint: 'editor-external-name-hint' },
  { kind: 'line', name: 'phone', label: 'editor-external-phone', width: 'half' },
  { kind: 'line', name: 'hours', label: 'editor-external-hours', width: 'half' },
  { kind: 'text', lines: 1, name: 'about', label: 'editor-external-about' },
  ROW_PARTS,
]);

export const CONTACTS = describe<Contacts>([
  { kind: 'rows', name: 'groups', label: 'editor-contacts-groups', hint: 'editor-contacts-groups-hint', add: 'editor-contacts-groups-add', one: 'editor-contacts-groups-one', columns: GROUP, blank: (): ContactGroup => ({ title: '', roles: [], parts: [] }) },
  { kind: 'rows', name: 'external', label: 'editor-contacts-external', add: 'editor-contacts-external-add', one: 'editor-contacts-external-one', columns: EXTERNAL, blank: (): ExternalContact => ({ name: '', phone: '', hours: '', about: '', parts: [] }) },
  NOTE,
]);

const PHASE = describe<Phase>([
  { kind: 'number', name: 'from_hours', label: 'editor-phase-from', empty: 'zero', width: 'half' },
  { kind: 'number', name: 'to_hours', label: 'editor-phase-to', empty: 'nothing', width: 'half' },
  { kind: 'pick', name: 'decided_by', from: 'role', label: 'editor-phase-decided-by' },
  { kind: 'text', name: 'does', label: 'editor-phase-does', lines: 3 },
  ROW_PARTS,
]);

export const PHASES = describe<Phases>([
  { kind: 'rows', name: 'rows', label: 'editor-phases-rows', hint: 'editor-phases-rows-hint', add: 'editor-phases-add', one: 'editor-phases-one', columns: PHASE, blank: (): Phase => ({ from_hours: 0, to_hours: null, does: '', decided_by: null, parts: [] }) },
  NOTE,
]);

export const RETURN_TO_NORMAL = describe<ReturnToNormal>([
  { kind: 'pick', name: 'declared_by', from: 'role', label: 'editor-return-declared-by' },
  { kind: 'text', name: 'conditions', label: 'editor-return-conditions', hint: 'editor-return-conditions-hint', lines: 3 },
  { kind: 'text', name: 'message', label: 'editor-return-message', lines: 3 },
  { kind: 'text', name: 'paper_stops', label: 'editor-return-paper-stops', lines: 2 },
  { kind: 'rows', name: 'steps', label: 'editor-return-steps', add: 'step-add', one: 'step-one', columns: STEP, blank: blankStep },
]);

const LATE_ITEM = describe<LateEntryItem>([
  { kind: 'text', lines: 1, name: 'what', label: 'editor-late-what' },
  { kind: 'pick', name: 'entered_by', from: 'role', label: 'editor-late-entered-by', width: 'half' },
  { kind: 'pick', name: 'checked_by', from: 'role', label: 'editor-late-checked-by', width: 'half' },
  { kind: 'text', lines: 1, name: 'within', label: 'editor-late-within', width: 'half' },
  ROW_PARTS,
]);

export const LATE_ENTRY = describe<LateEntry>([
  { kind: 'rows', name: 'rows', label: 'editor-late-rows', hint: 'editor-late-rows-hint', add: 'editor-late-add', one: 'editor-late-one', columns: LATE_ITEM, blank: (): LateEntryItem => ({ what: '', entered_by: null, checked_by: null, within: '', parts: [] }) },
  { kind: 'text', name: 'marking', label: 'editor-late-marking', hint: 'editor-late-marking-hint', lines: 3 },
  { kind: 'text', name: 'paper_afterwards', label: 'editor-late-paper-afterwards', hint: 'editor-late-paper-afterwards-hint', lines: 3 },
]);

const NOTIFICATION = describe<Notification>([
  { kind: 'text', lines: 1, name: 'what', label: 'editor-notification-what' },
  { kind: 'text', lines: 1, name: 'within', label: 'editor-notification-within', width: 'half' },
  { kind: 'text', lines: 1, name: 'to', label: 'editor-notification-to', width: 'half' },
  { kind: 'pick', name: 'role', from: 'role', label: 'editor-notification-role' },
  { kind: 'text', lines: 1, name: 'source', label: 'editor-notification-source' },
  { kind: 'choice', name: 'certainty', label: 'editor-notification-certainty', options: CERTAINTY, width: 'half' },
  { kind: 'day', name: 'checked_on', label: 'editor-notification-checked-on', width: 'half' },
]);

export const INCIDENTS = describe<Incidents>([
  { kind: 'rows', name: 'rows', label: 'editor-incidents-rows', hint: 'editor-incidents-rows-hint', add: 'editor-incidents-add', one: 'editor-incidents-one', columns: NOTIFICATION, blank: (): Notification => ({ what: '', within: '', to: '', role: null, source: '', checked_on: null, certainty: 'unverified' }) },
  NOTE,
]);

export const EVALUATION = describe<Evaluation>([
  { kind: 'texts', name: 'questions', label: 'editor-evaluation-questions', add: 'editor-evaluation-questions-add', one: 'editor-evaluation-questions-one' },
  { kind: 'pick', name: 'role', from: 'role', label: 'editor-evaluation-role' },
  { kind: 'text', lines: 1, name: 'within', label: 'editor-evaluation-within', hint: 'editor-evaluation-within-hint', width: 'half' },
]);

const EXERCISE = describe<Exercise>([
  { kind: 'choice', name: 'kind', label: 'editor-exercise-kind', options: EXERCISE_KINDS, width: 'half' },
  { kind: 'day', name: 'on', label: 'editor-exercise-on', width: 'half' },
  { kind: 'text', lines: 1, name: 'what', label: 'editor-exercise-what' },
  { kind: 'text', name: 'outcome', label: 'editor-exercise-outcome', lines: 2 },
  { kind: 'day', name: 'next_on', label: 'editor-exercise-next', width: 'half' },
]);

export const EXERCISES = describe<Exercises>([
  { kind: 'text', lines: 1, name: 'interval', label: 'editor-exercises-interval', hint: 'editor-exercises-interval-hint' },
  { kind: 'rows', name: 'rows', label: 'editor-exercises-rows', add: 'editor-exercises-add', one: 'editor-exercises-one', columns: EXERCISE, blank: (): Exercise => ({ on: null, kind: 'table_top', what: '', outcome: '', next_on: null }) },
]);

const REVISION = describe<Revision>([
  { kind: 'day', name: 'on', label: 'editor-revision-on', width: 'half' },
  { kind: 'line', name: 'by', label: 'editor-revision-by', hint: 'editor-role-hint', width: 'half' },
  { kind: 'text', name: 'what', label: 'editor-revision-what', lines: 2 },
]);

export const REVISIONS = describe<Revisions>([
  { kind: 'rows', name: 'rows', label: 'editor-revisions-rows', hint: 'editor-revisions-rows-hint', add: 'editor-revisions-add', one: 'editor-revisions-one', columns: REVISION, blank: (): Revision => ({ on: null, by: '', what: '' }) },
]);
