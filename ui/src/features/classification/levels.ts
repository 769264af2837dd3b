/** A level as a word, a shape and a colour. Never compares levels of two scales: numbers are not portable between them. */
import type { AspectResult, Inherited, Scale } from '../../ipc/generated/commands.ts';

/** The four looks that a state has everywhere. */
export type Tone = 'rest' | 'ok' | 'watch' | 'late';

/** A step of the mark that is drawn before a level. */
export interface Step {
  x: number;
  height: number;
  isFilled: boolean;
}

const TONES: Tone[] = ['rest', 'ok', 'watch', 'late'];
/** Height of the highest step, in the units of the drawing. */
const TALL = 12;

/** True when a classification with this level stops. */
export function stopsAt(scale: Scale, level: number | null): boolean {
  return level !== null && scale.stops_at !== null && level >= scale.stops_at;
}

/** The name of a level, or its number when the scale has no such level. */
export function levelName(scale: Scale, level: number): string {
  return scale.levels.find((one) => one.level === level)?.name ?? String(level);
}

/** The colour of a level: the lowest rests, the highest that can be chosen warns the most, however many there are. */
export function toneOf(scale: Scale, level: number | null): Tone {
  if (level === null) return 'rest';
  const usual = scale.levels.filter((one) => !stopsAt(scale, one.level));
  const place = usual.findIndex((one) => one.level === level);
  if (place < 0) return 'late';
  const last = Math.max(usual.length - 1, 1);
  return TONES[Math.round((place / last) * (TONES.length - 1))] ?? 'late';
}

/** The steps of the mark: as many as the scale has levels above the lowest, filled up to this one. */
export function stepsOf(scale: Scale, level: number | null): Step[] {
  const count = Math.max(scale.levels.length - 1, 1);
  const place = scale.levels.findIndex((one) => one.level === level);
  return Array.from({ length: count }, (_, step) => ({ x: step * 4, height: (TALL * (step + 1)) / count, isFilled: step < place }));
}

/** What is worth saying of what a system bears for others: the lowest level asks nothing of it. */
export function bearing(inherited: Inherited[], scales: Scale[]): Inherited[] {
  return inherited.filter(({ scale, scale_version, level }) => level !== scaleOf(scales, scale, scale_version)?.levels[0]?.level);
}

/** What the system gets for one aspect. */
export function levelOf(result: AspectResult[], aspect: string): number | null {
  return result.find((one) => one.aspect === aspect)?.level ?? null;
}

/** The class in words, for those who listen: "Konfidentialitet allvarlig, Riktighet betydande". */
export function inWords(scale: Scale, result: AspectResult[], none: string): string {
  const words = scale.aspects.map((aspect) => {
    const level = levelOf(result, aspect.key);
    return `${aspect.name} ${level === null ? none : levelName(scale, level)}`;
  });
  return words.join(', ');
}

/** The scale that a record was written with. */
export function scaleOf(scales: Scale[], key: string, version: number): Scale | undefined {
  return scales.find((one) => one.key === key && one.version === version);
}
