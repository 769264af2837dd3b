/** A report by somebody who is signed in: saved from the first answer on, sent when they say so. Never loses what a failed save held. */
import { call, type Answer } from '../../ipc/call.ts';
import type { IncidentId, IncidentView, Refusal, Report, SavedIncident } from '../../ipc/generated/commands.ts';
import { Saving } from '../../kit/saving.svelte.ts';
import { dayAndClock } from '../../l10n/format.ts';
import { t } from '../../l10n/words.svelte.ts';
import { session } from '../../session/session.svelte.ts';
import { Answers, blankReport, isAnswered } from './answers.svelte.ts';

/** One report on screen. */
export class QuickReport extends Answers {
  override readonly prefix = 'report-';
  id = $state<IncidentId>();
  number = $state('');
  contact = $state('');
  refusal = $state.raw<Refusal>();
  busy = $state(false);
  /** True while the report is being fetched. */
  isLoading = $state(false);
  /** What it became when it was sent; also when a sent one is opened. */
  sent = $state.raw<IncidentView>();
  /** What somebody else saved meanwhile. */
  theirs = $state.raw<IncidentView>();
  saving: Saving;

  #revision: number | null = null;
  #onmade: (id: IncidentId) => void;

  /** `onmade` is told once, when the first answer has made the incident. */
  constructor(onmade: (id: IncidentId) => void) {
    super();
    this.#onmade = onmade;
    this.saving = new Saving(() => this.#save());
  }

  override touch = (): void => {
    if (this.id || isAnswered(this.report)) this.saving.touch();
  };

  override left = (): void => {
    void this.saving.flush();
  };

  override get myName(): string {
    return session.view?.name ?? '';
  }

  /** Takes up a report that was begun before. */
  async load(id: IncidentId): Promise<void> {
    this.id = id;
    this.isLoading = true;
    const answer = await call('open_incident', { incident: id });
    this.isLoading = false;
    if (!answer.ok) {
      this.refusal = answer.refusal;
      return;
    }
    this.#take(answer.value);
    if (answer.value.incident.stage !== 'draft') this.sent = answer.value;
  }

  /** Sends it. True when it is reported; otherwise the page says why not. */
  async send(): Promise<boolean> {
    this.refusal = undefined;
    if (!this.isReady()) return false;
    await this.saving.flush();
    if (this.saving.isUnsaved || !this.id || this.#revision === null || !this.isReady()) return false;
    this.busy = true;
    const answer = await call('send_report', { incident: this.id, revision: this.#revision });
    this.busy = false;
    if (answer.ok) {
      this.sent = answer.value;
      return true;
    }
    if (answer.refusal.code === 'invalid') this.odd = answer.refusal.problems;
    if (answer.refusal.code !== 'invalid' || this.isReady()) this.refusal = answer.refusal;
    return false;
  }

  /** Throws it away. True when it is gone. */
  async discard(): Promise<boolean> {
    await this.saving.flush();
    if (!this.id || this.#revision === null) return true;
    const answer = await call('discard_report', { incident: this.id, revision: this.#revision });
    if (!answer.ok) this.refusal = answer.refusal;
    return answer.ok;
  }

  /** Settles a conflict. */
  async settle(keepMine: boolean): Promise<void> {
    if (!this.theirs) return;
    this.#revision = this.theirs.revision;
    if (!keepMine) this.#take(this.theirs);
    this.theirs = undefined;
    this.saving.settle(keepMine);
    await this.saving.flush();
  }

  /** The page is left. */
  close(): void {
    this.saving.close();
  }

  async #save(): Promise<Answer<SavedIncident>> {
    const report = $state.snapshot(this.report) as Report;
    const isNew = this.id === undefined;
    const request = { administration: session.administrationId, incident: this.id ?? null, revision: this.#revision, report, contact: this.contact };
    const answer = await call('save_report', request);
    if (answer.ok) {
      const saved = answer.value;
      this.id = saved.id;
      this.number = saved.number;
      this.#revision = saved.revision;
      this.clocks = saved.clocks;
      this.warnings = saved.warnings;
      this.odd = saved.problems;
      if (this.problems.faults.length > 0) this.isReady();
      if (isNew) this.#onmade(saved.id);
    } else if (answer.refusal.code === 'conflict' && this.id) {
      const theirs = await call('open_incident', { incident: this.id });
      if (theirs.ok) this.theirs = theirs.value;
    } else if (answer.refusal.code === 'invalid') {
      this.odd = answer.refusal.problems;
    }
    return answer;
  }

  #take(view: IncidentView): void {
    const { incident } = view;
    this.report = { ...blankReport(), ...structuredClone(incident.report) };
    this.contact = incident.reporter.contact;
    this.number = incident.number;
    this.#revision = view.revision;
    this.clocks = view.clocks;
    this.odd = view.problems;
  }
}

/** Returns the answers as lines of text, to compare two of them. */
export function answersInWords(report: Report): string {
  return [
    report.discovered && `${t('report-discovered')} ${dayAndClock(report.discovered)}`,
    report.harms.map((harm) => t(`incident-harm-${harm}`)).join(', '),
    report.ways.map((way) => t(`incident-way-${way}`)).join(', '),
    report.text,
    `${t('report-protected')} ${t(`incident-answer-${report.protected}`)}`,
    report.manager_told && t('report-manager-stamp', { at: dayAndClock(report.manager_told.at), name: report.manager_told.by }),
  ].filter(Boolean).join('\n');
}
