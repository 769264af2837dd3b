/** A day and a time as they are typed, and what the program reads in them. Never guesses, and never throws typed text away. */
import { call } from '../ipc/call.ts';
import type { Reading } from '../ipc/generated/commands.ts';
import { clock, dayOf, swedishMoment } from '../l10n/format.ts';

/** What is wrong with what is typed: nothing that can be read, or one of the two is missing. */
export type MomentFault = 'date' | 'time' | 'date-missing' | 'time-missing';

/** The two fields of a moment. */
export class MomentEntry {
  date = $state('');
  time = $state('');
  /** The question that the program has about it, if any. */
  question = $state.raw<Extract<Reading, { reading: 'ambiguous' | 'missing' }>>();
  fault = $state<MomentFault>();
  /** The moment that is kept: the last that could be read. */
  value = $state<string | null>(null);

  #asked = 0;
  #read = '';
  #tell: (value: string | null) => void;

  constructor(tell: (value: string | null) => void) {
    this.#tell = tell;
  }

  /** Shows a moment that comes from outside. What is being typed stays. */
  show(value: string | null): void {
    if (value === this.value) return;
    this.value = value;
    this.#write(value);
  }

  /** Takes a moment: a button, or an answer to the question. */
  take(value: string | null): void {
    this.#asked += 1;
    this.#write(value);
    if (value === this.value) return;
    this.value = value;
    this.#tell(value);
  }

  /** Takes the time now, by the program's clock. */
  takeNow(at: number): void {
    this.take(swedishMoment(at));
  }

  /** A field was left. `isWhole` when the focus left both: only then a missing half is a fault. */
  async left(isWhole: boolean): Promise<void> {
    const typed = { date: this.date.trim(), time: this.time.trim() };
    if (typed.date === '' && typed.time === '') {
      if (isWhole || this.value !== null) this.take(null);
      return;
    }
    if (typed.date === '' || typed.time === '') {
      this.question = undefined;
      this.#read = '';
      if (isWhole) this.fault = typed.date === '' ? 'date-missing' : 'time-missing';
      return;
    }
    const text = `${typed.date} ${typed.time}`;
    if (text === this.#read) return;
    const place = (this.#asked += 1);
    const answer = await call('read_moment', { typed: { ...typed, which: null } });
    if (place !== this.#asked || !answer.ok) return;
    this.#read = text;
    this.#take(answer.value);
  }

  #take(reading: Reading): void {
    this.fault = undefined;
    this.question = undefined;
    switch (reading.reading) {
      case 'known':
        this.take(reading.at);
        return;
      case 'ambiguous':
        // Coming back to a moment that was answered before asks nothing again.
        if (this.value === reading.first || this.value === reading.second) this.#write(this.value);
        this.question = reading;
        return;
      case 'missing':
        this.question = reading;
        return;
      case 'unreadable':
        this.fault = reading.field;
        return;
      default:
        reading satisfies never;
    }
  }

  #write(value: string | null): void {
    const keepsQuestion = this.question?.reading === 'ambiguous' && (value === this.question.first || value === this.question.second);
    if (!keepsQuestion) this.question = undefined;
    this.fault = undefined;
    this.date = value ? dayOf(value) : '';
    this.time = value ? clock(value) : '';
    this.#read = value ? `${this.date} ${this.time}` : '';
  }
}
