/** The register of incidents on screen: what is asked for, and the pages of the answer. Never shows text that the program hid. */
import { savePrinted, type Outcome } from '../../ipc/desktop.ts';
import { session } from '../../session/session.svelte.ts';
import { addressOf, everything } from './filter.ts';
import { call } from '../../ipc/call.ts';
import type { ExportedView, IncidentFilter, IncidentRow, Refusal, SheetFormat } from '../../ipc/generated/commands.ts';

const PAGE = 50;

/** The list, fifty at a time. */
export class Incidents {
  filter = $state<IncidentFilter>(everything());
  rows = $state.raw<IncidentRow[]>();
  total = $state<number | null>(null);
  hasMore = $state(false);
  busy = $state(false);
  refusal = $state.raw<Refusal>();
  failure = $state.raw<Refusal>();
  exported = $state.raw<ExportedView>();
  outcome = $state<Outcome>();

  #turn = 0;

  constructor(filter: IncidentFilter) {
    this.filter = filter;
  }

  /** True when nothing is left out. */
  get isWhole(): boolean {
    return addressOf(this.filter) === '';
  }

  /** Follows a link to another list. The address that a change of the filter has made asks for nothing new. */
  async goTo(filter: IncidentFilter): Promise<void> {
    if (this.rows && addressOf(filter) === kept) return;
    this.filter = filter;
    await this.load();
  }

  /** Fetches the first page of what the filter asks for. What is on screen stays until the answer is there. */
  async load(): Promise<void> {
    kept = addressOf(this.filter);
    await this.#read(0);
  }

  /** Fetches the page after what is shown. */
  async more(): Promise<void> {
    await this.#read(this.rows?.length ?? 0);
  }

  async #read(offset: number): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.busy = true;
    const filter = $state.snapshot(this.filter);
    const answer = await call('list_incidents', { administration: session.administrationId, filter, offset, count: PAGE });
    // A slower answer to an older question does not replace a newer one.
    if (turn !== this.#turn) return;
    this.busy = false;
    this.refusal = answer.ok ? undefined : answer.refusal;
    if (!answer.ok) return;
    this.rows = [...(offset === 0 ? [] : (this.rows ?? [])), ...answer.value.rows];
    this.total = answer.value.total;
    this.hasMore = answer.value.more;
  }

  /** Writes what the filter lets through to a file. */
  async export(format: SheetFormat): Promise<void> {
    this.outcome = undefined;
    const filter = $state.snapshot(this.filter);
    const answer = await call('export_incidents', { administration: session.administrationId, filter, format });
    this.failure = answer.ok ? undefined : answer.refusal;
    if (!answer.ok) return;
    this.exported = answer.value;
    this.outcome = await savePrinted(answer.value.token, answer.value.file_name);
  }
}

let kept = '';

/** Where the register was left, with its filter. */
export function registerAddress(): string {
  return `/incidents${kept}`;
}
