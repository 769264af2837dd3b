/** A report by somebody without an account: checked while it is written, kept nowhere, sealed with the administration's public key. */
import { call } from '../../ipc/call.ts';
import { pickFile, savePrinted, type Outcome } from '../../ipc/desktop.ts';
import type { Refusal, Report, ReportDoor, SealedView } from '../../ipc/generated/commands.ts';
import { t } from '../../l10n/words.svelte.ts';
import { Answers, isAnswered } from './answers.svelte.ts';

const IDLE = 600;

/** One report on its way into an envelope. */
export class DoorReport extends Answers {
  override readonly prefix = 'door-';
  doors = $state.raw<ReportDoor[]>([]);
  canLeave = $state(false);
  /** The key's fingerprint of the chosen administration: two keys of one administration are two doors. */
  chosenKey = $state('');
  person = $state('');
  title = $state('');
  contact = $state('');
  unit = $state('');
  refusal = $state.raw<Refusal>();
  keyRefusal = $state.raw<Refusal>();
  busy = $state(false);
  isLoaded = $state(false);
  sealed = $state.raw<SealedView>();
  saved = $state<Outcome>();

  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  /** Where it goes. */
  get door(): ReportDoor | undefined {
    return this.doors.find((door) => door.fingerprint === this.chosenKey);
  }

  /** True when closing the window would lose something. */
  get isUnsealed(): boolean {
    return !this.sealed && (isAnswered(this.report) || this.person !== '' || this.contact !== '');
  }

  override touch = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#check(), IDLE);
  };

  override left = (): void => {
    clearTimeout(this.#timer);
    void this.#check();
  };

  override get myName(): string {
    return this.person.trim();
  }

  /** Looks for keys in the folder. */
  async load(): Promise<void> {
    const answer = await call('report_doors', {});
    this.isLoaded = true;
    if (!answer.ok) return;
    this.doors = answer.value.doors;
    this.canLeave = answer.value.can_leave;
    if (this.doors.length === 1) this.chosenKey = this.doors[0]?.fingerprint ?? '';
  }

  /** Asks for a key file and takes the administration in it. */
  async pickKey(): Promise<void> {
    this.keyRefusal = undefined;
    const file = await pickFile('beredd-nyckel');
    if (file === 'cancelled') return;
    if (typeof file === 'string') {
      this.problems.clear();
      this.problems.add('door-key', t(`report-file-${file.replace('_', '-')}`));
      return;
    }
    const answer = await call('read_key_file', { bytes_base64: file.bytes_base64 });
    if (!answer.ok) {
      this.keyRefusal = answer.refusal;
      return;
    }
    this.problems.clear();
    const door = answer.value;
    if (!this.doors.some((one) => one.fingerprint === door.fingerprint)) this.doors = [...this.doors, door];
    this.chosenKey = door.fingerprint;
  }

  /** Seals it, and leaves it in the folder or saves it as a file. What is written stays until the program says that it is sealed. */
  async seal(leave: boolean): Promise<void> {
    this.refusal = undefined;
    clearTimeout(this.#timer);
    await this.#check();
    const { door } = this;
    if (!this.isReady() || !door) {
      if (!door) this.problems.faults = [{ field: 'door-key', text: t('report-door-missing') }, ...this.problems.faults];
      return;
    }
    this.busy = true;
    const report = $state.snapshot(this.report) as Report;
    if (report.manager_told && report.manager_told.by === '') report.manager_told.by = this.myName;
    const answer = await call('seal_report', {
      key: door.key, id: null, report, name: this.person.trim(), title: this.title.trim(), contact: this.contact.trim(), unit: this.unit.trim(), leave,
    });
    this.busy = false;
    if (!answer.ok) {
      if (answer.refusal.code === 'invalid') this.odd = answer.refusal.problems;
      if (answer.refusal.code !== 'invalid' || this.isReady()) this.refusal = answer.refusal;
      return;
    }
    this.sealed = answer.value;
    if (!answer.value.left) await this.save();
  }

  /** Asks where to put the sealed file; can be done again. */
  async save(): Promise<void> {
    if (this.sealed?.token) this.saved = await savePrinted(this.sealed.token, this.sealed.file_name);
  }

  async #check(): Promise<void> {
    const place = (this.#asked += 1);
    const answer = await call('check_report', { report: $state.snapshot(this.report) as Report });
    if (place !== this.#asked || !answer.ok) return;
    this.clocks = answer.value.clocks;
    this.odd = answer.value.problems;
    this.warnings = answer.value.warnings;
    if (this.problems.faults.length > 0) this.isReady();
  }
}
