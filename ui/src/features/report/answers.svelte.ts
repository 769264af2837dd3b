/** The six questions of a report, and what the program finds odd in the answers. Never saves anything itself. */
import type { ClockView, Harm, Problem, Report, Way, Warning } from '../../ipc/generated/commands.ts';
import { inWords, Problems } from '../../kit/problems.svelte.ts';
import { swedishMoment } from '../../l10n/format.ts';
import { t } from '../../l10n/words.svelte.ts';

/** What has happened with the data, in the guideline's words and order. */
export const HARMS: readonly Harm[] = ['destruction', 'loss', 'alteration', 'disclosure', 'access'];

/** How it can have happened, the common first. */
export const WAYS: readonly Way[] = ['wrong_email', 'wrong_letter', 'paper', 'lost_device', 'lost_password', 'theft', 'account', 'snooping', 'published', 'outage', 'attack', 'other'];

/** Returns a report with no answers. */
export function blankReport(): Report {
  return { discovered: null, harms: [], ways: [], text: '', system: null, unit: null, protected: 'unknown', manager_told: null };
}

/** True when somebody has answered anything: before that there is no incident. */
export function isAnswered(report: Report): boolean {
  const said = report.harms.length > 0 || report.ways.length > 0 || report.text.trim() !== '' || report.protected !== 'unknown';
  return said || report.discovered !== null || report.manager_told !== null || report.system !== null || report.unit !== null;
}

/** Cuts a path down to the field's name here: "report.discovered" and "value.report.text" are "discovered" and "text". */
export function fieldOf(path: string): string {
  return path.replace(/^(value\.)?(report\.)?/, '');
}

/** Answers on screen, with an account or without. */
export abstract class Answers {
  report = $state<Report>(blankReport());
  clocks = $state.raw<ClockView[]>([]);
  warnings = $state.raw<Warning[]>([]);
  /** What can not be as it is; it stands at its field, and stops only the sending. */
  odd = $state.raw<Problem[]>([]);
  problems = new Problems();

  /** The names of fields begin with it, so that two forms in one window are not mixed up. */
  abstract readonly prefix: string;

  /** Something is being typed. */
  abstract touch: () => void;

  /** A field was left, or a choice was made. */
  abstract left: () => void;

  /** Who ticks a box, as the stamp says it. */
  abstract get myName(): string;

  /** The internal clock, once there is a moment of discovery. */
  get internal(): ClockView | undefined {
    return this.clocks.find((clock) => clock.key === 'internal');
  }

  /** The name of a question's field. */
  name(field: string): string {
    return `${this.prefix}${field}`;
  }

  /** What is wrong at a field: what stopped the sending, or what is odd. */
  at(field: string): string | undefined {
    const odd = this.odd.find((problem) => fieldOf(problem.field) === field);
    return this.problems.at(this.name(field)) ?? (odd && inWords(odd));
  }

  /** What looks like personal data in the text, in words. */
  get suspicions(): string {
    return this.warnings
      .filter((warning) => fieldOf(warning.field).startsWith('text'))
      .map((warning) => t(`report-warning-${warning.what}`, { text: warning.text }))
      .join(' ');
  }

  /** A choice was made: it is kept at once. */
  chosen = (): void => {
    this.touch();
    this.left();
  };

  /** Ticks, with the time now, that the manager was told; or takes the tick away. */
  tellManager(isTold: boolean, at: number): void {
    this.report.manager_told = isTold ? { at: swedishMoment(at), by: this.myName, whom: this.report.manager_told?.whom ?? '' } : null;
    this.chosen();
  }

  /** True when it can be sent; otherwise the summary says what is missing. */
  protected isReady(): boolean {
    this.problems.clear();
    const { discovered, harms, ways, text } = this.report;
    if (discovered === null) this.problems.add(this.name('discovered'), t('report-discovered-missing'));
    if (harms.length === 0 && ways.length === 0 && text.trim() === '') this.problems.add(this.name('harms'), t('report-what-missing'));
    for (const problem of this.odd) this.problems.faults.push({ field: this.name(fieldOf(problem.field)), text: inWords(problem), isBare: true });
    return this.problems.faults.length === 0;
  }
}
