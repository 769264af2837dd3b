/** The reporter's answers while somebody who handles the incident corrects them. Never sends them. */
import { session } from '../../../session/session.svelte.ts';
import { Answers } from '../../report/answers.svelte.ts';
import type { Case } from '../case.svelte.ts';
import type { Report } from '../../../ipc/generated/commands.ts';

/** The answers of a report that is sent. */
export class HandledReport extends Answers {
  readonly prefix = 'report.';
  readonly #held: Case;

  constructor(held: Case, report: Report) {
    super();
    this.#held = held;
    this.report = report;
    this.warnings = held.warnings;
    this.odd = held.problems.filter(({ field }) => field.startsWith('report.'));
  }

  touch = (): void => this.#held.touch();

  left = (): void => this.#held.left();

  get myName(): string {
    return session.view?.name ?? '';
  }
}
