/** What is due, told once by the program and kept on screen until somebody closes it. Never holds what an incident is about. */
import { call } from '../ipc/call.ts';
import type { Notice } from '../ipc/generated/commands.ts';
import { session } from '../session/session.svelte.ts';

const BEAT = 30_000;

class Reminders {
  shown = $state.raw<Notice[]>([]);

  /** Asks now and then every half minute; returns how to stop. */
  start(): () => void {
    void this.ask();
    const timer = setInterval(() => void this.ask(), BEAT);
    return () => clearInterval(timer);
  }

  /** Asks the program what is due. */
  async ask(): Promise<void> {
    const administration = session.administrationId;
    if (session.stage !== 'open' || !administration || !session.can('handle_incidents')) return;
    const answer = await call('reminders', { administration });
    if (answer.ok && answer.value.notices.length > 0) this.shown = together(this.shown, answer.value.notices);
  }

  /** Somebody has seen it. */
  close(number: string): void {
    this.shown = this.shown.filter((notice) => notice.number !== number);
  }
}

/** The reminders of the window. */
export const reminders = new Reminders();

/** One line for each incident: a newer reminder takes the place of an older, the most urgent first. */
export function together(shown: Notice[], newer: Notice[]): Notice[] {
  const left = new Map(shown.map((notice) => [notice.number, notice]));
  for (const notice of newer) {
    const before = left.get(notice.number);
    if (!before || notice.hours_left <= before.hours_left) left.set(notice.number, notice);
  }
  return [...left.values()].sort((one, other) => one.hours_left - other.hours_left || one.number.localeCompare(other.number));
}
