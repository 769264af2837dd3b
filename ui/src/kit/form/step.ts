/** How a step is described: when, who, what, where and with what. Never says in which record it stands. */
import type { Part, Step } from '../../ipc/generated/commands.ts';
import { describe, type FieldSpec, type Option } from './describe.ts';

/** Kinds of step. */
export const STEP_KINDS: Option[] = [
  { value: 'do', label: 'step-kind-do' },
  { value: 'decide', label: 'step-kind-decide' },
  { value: 'confirm', label: 'step-kind-confirm' },
  { value: 'information', label: 'step-kind-information' },
];

/** Whom a part is for. */
export const PARTS: { value: Part; label: string }[] = [
  { value: 'purchaser', label: 'part-purchaser' },
  { value: 'performer', label: 'part-performer' },
  { value: 'private_performer', label: 'part-private' },
];

/** The fields of a step. */
export const STEP: FieldSpec[] = describe<Step>([
  { kind: 'text', name: 'does', label: 'step-does', lines: 2 },
  { kind: 'line', name: 'when', label: 'step-when', width: 'half' },
  { kind: 'pick', name: 'role', from: 'role', label: 'step-role', width: 'half' },
  { kind: 'choice', name: 'kind', label: 'step-kind', options: STEP_KINDS, width: 'half', seldom: true },
  { kind: 'number', name: 'minutes', label: 'step-minutes', unit: 'form-minutes', empty: 'nothing', width: 'half', seldom: true },
  { kind: 'text', lines: 1, name: 'place', label: 'step-place', width: 'half', seldom: true },
  { kind: 'text', lines: 1, name: 'uses', label: 'step-uses', width: 'half', seldom: true },
  { kind: 'pick', name: 'form', from: 'form', label: 'step-form', seldom: true },
  { kind: 'parts', name: 'parts', label: 'step-parts', hint: 'step-parts-hint', seldom: true },
]);

/** A step with nothing in it. */
export function blankStep(): Step {
  return { kind: 'do', when: '', role: null, does: '', place: '', uses: '', form: null, minutes: null, parts: [] };
}

/** Kinds of plan. */
export const PLAN_KINDS = [
  { value: 'both', label: 'plan-kind-both' },
  { value: 'continuity', label: 'plan-kind-continuity' },
  { value: 'outage', label: 'plan-kind-outage' },
] as const;
