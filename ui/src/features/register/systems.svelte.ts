/** The list of systems on screen: what is asked for, a hundred at a time, with classes beside. Never waits for what stands beside. */
import { call } from '../../ipc/call.ts';
import type { ClassificationRow, SystemRow } from '../../ipc/generated/commands.ts';
import { dayOf } from '../../l10n/format.ts';
import { session } from '../../session/session.svelte.ts';
import { addressOf, fits, restoredOf, type Known, type Show, type SystemFilter } from './filter.ts';
import { Register } from './register.svelte.ts';

const PAGE = 100;

/** The list. */
export class SystemList {
  readonly register = new Register();
  filter = $state<SystemFilter>({ words: '', show: 'all' });
  count = $state(PAGE);
  classes = $state.raw<Map<string, ClassificationRow>>(new Map());

  #known: Map<string, Known> = $derived.by(() => {
    const today = dayOf(session.view?.now ?? new Date().toISOString());
    const known = (row: SystemRow): Known => ({
      isCovered: this.register.covering(row).length > 0,
      restored: restoredOf(row.system.value.last_restore_test, today),
    });
    return new Map(this.register.systems.map((row) => [row.system.value.id, known(row)]));
  });
  found: SystemRow[] = $derived(this.register.systems.filter((row) => fits(row, this.known(row), this.filter)));
  shown: SystemRow[] = $derived(this.found.slice(0, this.count));

  constructor(filter: SystemFilter) {
    this.filter = filter;
  }

  async load(): Promise<void> {
    const request = { administration: session.administrationId };
    const [classes] = await Promise.all([call('list_classifications', request), this.register.load()]);
    if (classes.ok) this.classes = new Map(classes.value.rows.flatMap(({ system, decided, draft }) => (decided ?? draft ? [[system, (decided ?? draft)!] as const] : [])));
  }

  /** Where the list is, with its filter. */
  get address(): string {
    return `/systems${addressOf(this.filter)}`;
  }

  known(row: SystemRow): Known {
    return this.#known.get(row.system.value.id) ?? { isCovered: false, restored: undefined };
  }

  /** How many systems the choice would show, for the words on it. */
  countOf(show: Show): number {
    return this.register.systems.filter((row) => fits(row, this.known(row), { words: '', show })).length;
  }

  /** Shows the next ones too. */
  more = (): void => {
    this.count += PAGE;
  };
}
