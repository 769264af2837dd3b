/** Rules of the form for information sets: what a new one holds, and where something that is missing stands. Never decides a level. */
import type { Classification, ClassificationLack, InformationSet, Refusal, Scale } from '../../ipc/generated/commands.ts';

/** Where a classification stops: which set, or nothing for the whole. */
export interface Stopped {
  set: number | null;
  aspect: string;
  /** What stood as the reason before, kept only until the page is left, for the one who chose by mistake. */
  reason: string;
}

/** A set with a place for every aspect of the scale. */
export function blankSet(scale: Scale): InformationSet {
  return { name: '', content: '', process: '', levels: scale.aspects.map(({ key }) => ({ aspect: key, level: null, reason: '' })) };
}

/** The same classification, where every set has a place for every aspect, in the order of the scale. */
export function withLevels(value: Classification, scale: Scale): Classification {
  const sets = value.sets.map((set) => ({
    ...set,
    levels: scale.aspects.map(({ key }) => set.levels.find((one) => one.aspect === key) ?? { aspect: key, level: null, reason: '' }),
  }));
  return { ...value, sets };
}

/** Where to write what is missing: the set and the question to open, and the field. */
export function placeOf(lack: ClassificationLack): { set?: number; aspect?: string; field: string } {
  switch (lack.lack) {
    case 'no_sets':
      return { field: 'add-set' };
    case 'no_name':
      return { set: lack.set, field: `set-${lack.set}-name` };
    case 'no_level':
      return { set: lack.set, aspect: lack.aspect, field: `level-${lack.aspect}` };
    case 'no_reason':
    case 'stops':
    case 'not_in_scale':
      if (lack.set === null) return { field: lack.lack === 'no_reason' ? `raise-reason-${lack.aspect}` : `raise-${lack.aspect}` };
      return { set: lack.set, aspect: lack.aspect, field: lack.lack === 'no_reason' ? `reason-${lack.aspect}` : `level-${lack.aspect}` };
    case 'not_raised':
      return { field: `raise-${lack.aspect}` };
    case 'no_participants':
      return { field: 'participants' };
    case 'no_decider':
      return { field: 'decided_by' };
    case 'no_review':
      return { field: 'next_review' };
  }
}

/** Where the program refused a level because the scale stops there; nothing when it refused something else. */
export function stoppedAt(refusal: Refusal): { set: number | null; aspect: string } | undefined {
  if (refusal.code !== 'invalid') return undefined;
  const problem = refusal.problems.find(({ message }) => message === 'problem-level-stops');
  const path = /^value\.(?:sets\.(\d+)\.levels|raised)\.(.+)$/.exec(problem?.field ?? '');
  if (!path) return undefined;
  return { set: path[1] === undefined ? null : Number(path[1]), aspect: path[2] ?? '' };
}

/** A day one year ahead; the 29th of February becomes the 28th. */
export function yearAhead(today: string): string {
  const [year = '', month = '', day = ''] = today.slice(0, 10).split('-');
  return `${Number(year) + 1}-${month}-${month === '02' && day === '29' ? '28' : day}`;
}
