/** The classes of all systems on screen. Never decides what a system inherits. */
import { call } from '../../ipc/call.ts';
import type { ClassificationsView, ClassifiedSystem, Refusal, Scale } from '../../ipc/generated/commands.ts';
import { session } from '../../session/session.svelte.ts';
import { addressOf, counted, fits, levelChoices, type ListFilter } from './filter.ts';
import { bearing, scaleOf } from './levels.ts';

const PAGE = 100;

/** The list, a hundred at a time. */
export class ClassList {
  view = $state.raw<ClassificationsView>();
  refusal = $state.raw<Refusal>();
  filter = $state<ListFilter>({ words: '', show: 'all', level: '' });
  count = $state(PAGE);

  found: ClassifiedSystem[] = $derived((this.view?.rows ?? []).filter((row) => fits(row, this.filter)));
  shown: ClassifiedSystem[] = $derived(this.found.slice(0, this.count));
  /** Then each class says which one it is of. */
  hasManyScales = $derived(new Set((this.view?.scales ?? []).map(({ key }) => key)).size > 1);
  levels = $derived(levelChoices(this.view?.scales ?? []));

  constructor(filter: ListFilter) {
    this.filter = filter;
  }

  async load(): Promise<void> {
    const answer = await call('list_classifications', { administration: session.administrationId });
    this.refusal = answer.ok ? undefined : answer.refusal;
    if (answer.ok) this.view = { ...answer.value, rows: answer.value.rows.map((row) => ({ ...row, inherited: bearing(row.inherited, answer.value.scales) })) };
  }

  /** Where the list is, with its filter. */
  get address(): string {
    return `/classification${addressOf(this.filter)}`;
  }

  /** Shows the next ones too. */
  more = (): void => {
    this.count += PAGE;
  };

  /** How many systems the choice would show, for the words on it. */
  countOf(show: ListFilter['show']): number {
    return (this.view?.rows ?? []).filter((row) => fits(row, { words: '', level: '', show })).length;
  }

  scaleOf(row: ClassifiedSystem): Scale | undefined {
    const own = counted(row);
    return own ? scaleOf(this.view?.scales ?? [], own.scale, own.scale_version) : undefined;
  }

  nameOf = (system: string | undefined): string => this.#names.get(system ?? '') ?? '';

  #names = $derived(new Map((this.view?.rows ?? []).map((row) => [row.system, row.name])));
}
