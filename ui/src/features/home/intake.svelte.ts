/** Takes sealed reports in, from the folder and from a file. A file that is refused stays where it is, untouched. */
import { call } from '../../ipc/call.ts';
import { pickFile } from '../../ipc/desktop.ts';
import type { Refusal, TakenIn } from '../../ipc/generated/commands.ts';
import { t } from '../../l10n/words.svelte.ts';
import { session } from '../../session/session.svelte.ts';

/** What came of it. */
export class Intake {
  busy = $state(false);
  taken = $state.raw<TakenIn[]>([]);
  refused = $state.raw<{ name: string; refusal: Refusal }[]>([]);
  /** The whole of it was refused, for example because the file is open for reading only. */
  refusal = $state.raw<Refusal>();
  /** The window could not read the file that was chosen. */
  fault = $state('');
  /** True when something was tried, so that the page says what came of it. */
  isDone = $state(false);

  #ontaken: () => void;

  constructor(ontaken: () => void) {
    this.#ontaken = ontaken;
  }

  /** Those that were taken in now. */
  get fresh(): TakenIn[] {
    return this.taken.filter((one) => !one.was_here);
  }

  /** Those that had been taken in before. */
  get known(): TakenIn[] {
    return this.taken.filter((one) => one.was_here);
  }

  /** Takes in what lies in the folder. */
  async left(): Promise<void> {
    this.#begin();
    const answer = await call('take_in_left_reports', { administration: session.administrationId });
    this.busy = false;
    if (answer.ok) {
      this.taken = answer.value.taken;
      this.refused = answer.value.refused;
      this.isDone = true;
      this.#ontaken();
    } else this.refusal = answer.refusal;
  }

  /** Asks for a file and takes it in. */
  async file(): Promise<void> {
    const file = await pickFile('beredd-rapport');
    if (file === 'cancelled') return;
    this.#begin();
    if (typeof file === 'string') {
      this.fault = t(`report-file-${file.replace('_', '-')}`);
      this.busy = false;
      return;
    }
    const answer = await call('take_in_report', { administration: session.administrationId, bytes_base64: file.bytes_base64, name: file.name });
    this.busy = false;
    this.isDone = true;
    if (answer.ok) {
      this.taken = [answer.value];
      this.#ontaken();
    } else this.refused = [{ name: file.name, refusal: answer.refusal }];
  }

  #begin(): void {
    this.busy = true;
    this.isDone = false;
    this.taken = [];
    this.refused = [];
    this.refusal = undefined;
    this.fault = '';
  }
}
