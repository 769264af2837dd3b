/** The classifications of one system on screen: the draft, the one that counts, and the older ones. Never alters one that is decided. */
import { call } from '../../ipc/call.ts';
import type { ClassificationsView, ClassificationView, ClassifiedSystem, Inherited, Refusal, Scale, ScalesView } from '../../ipc/generated/commands.ts';
import { session } from '../../session/session.svelte.ts';
import { Draft } from './draft.svelte.ts';
import { bearing } from './levels.ts';

/** What the page shows. */
export class SystemClasses {
  list = $state.raw<ClassificationsView>();
  scales = $state.raw<ScalesView>();
  view = $state.raw<ClassificationView>();
  draft = $state.raw<Draft>();
  refusal = $state.raw<Refusal>();
  failure = $state.raw<Refusal>();
  busy = $state(false);
  isLoaded = $state(false);

  row: ClassifiedSystem | undefined = $derived(this.list?.rows.find((row) => row.system === this.system));
  /** Scales that a new classification can use: of each one its newest version. */
  choosable: Scale[] = $derived.by(() => {
    const newest = new Map<string, Scale>();
    for (const scale of this.every) if ((newest.get(scale.key)?.version ?? 0) < scale.version) newest.set(scale.key, scale);
    return [...newest.values()];
  });

  /** What it bears for others, and is worth saying. */
  inherited: Inherited[] = $derived(bearing(this.row?.inherited ?? [], this.every));

  constructor(readonly system: string) {}

  /** Every scale that a record of this administration can have been made with. */
  get every(): Scale[] {
    return [...(this.scales?.shipped ?? []), ...(this.scales?.own ?? []).map(({ value }) => value.scale)];
  }

  /** Fetches what there is, and opens the one that is asked for, else the draft, else the one that counts. */
  async load(wanted: string | null): Promise<void> {
    const request = { administration: session.administrationId };
    const [list, scales] = await Promise.all([call('list_classifications', request), call('list_scales', request)]);
    if (scales.ok) this.scales = scales.value;
    this.refusal = list.ok ? undefined : list.refusal;
    if (!list.ok) return;
    this.list = list.value;
    const mine = this.row?.draft && session.can('write_systems') ? this.row.draft.id : undefined;
    const id = wanted ?? mine ?? this.row?.decided?.id ?? this.row?.draft?.id;
    if (id) await this.open(id);
    else this.take(undefined);
    this.isLoaded = true;
  }

  async open(id: string): Promise<void> {
    const answer = await call('open_classification', { classification: id });
    this.refusal = answer.ok ? undefined : answer.refusal;
    if (answer.ok) this.take(answer.value);
  }

  /** Begins a new one. */
  async begin(scale: Scale): Promise<boolean> {
    this.busy = true;
    const answer = await call('new_classification', { system: this.system, scale: scale.key, scale_version: scale.version });
    this.busy = false;
    this.failure = answer.ok ? undefined : answer.refusal;
    if (answer.ok) this.take(answer.value);
    return answer.ok;
  }

  /** Shows one, in a form when it can be written in. */
  take(view: ClassificationView | undefined): void {
    this.close();
    this.view = view;
    this.draft = view && view.kept.value.state.state === 'draft' && session.can('write_systems') ? new Draft(view) : undefined;
  }

  /** The page is left. */
  close(): void {
    this.draft?.editor.close();
  }

  nameOf = (system: string | undefined): string => this.list?.rows.find((row) => row.system === system)?.name ?? '';
}
