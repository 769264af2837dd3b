/** The web of dependencies on screen: which part is shown, how, and what is taken out. Never changes the register. */
import { call } from '../../ipc/call.ts';
import type { FallView, Refusal } from '../../ipc/generated/commands.ts';
import { byName } from '../../l10n/format.ts';
import { session } from '../../session/session.svelte.ts';
import { nodeOf, standsOf } from './fall.ts';
import { Graph } from './graph.ts';
import { circlesOf, graphOf } from './laid.ts';

/** How it is shown. */
export type View = 'picture' | 'list' | 'table';

/** What the address asks for. */
export interface Wanted {
  view: View;
  focus: string;
  depth: number;
  out: string;
}

/** More than this many boxes nobody can read: then one thing is chosen first. */
export const READABLE = 40;
/** And more than this many no window draws in good time. */
export const DRAWABLE = 300;

/** Returns what an address asks for. */
export function wantedOf(query: URLSearchParams): Wanted {
  const view = query.get('view');
  const depth = Number(query.get('depth') ?? '1');
  return {
    view: view === 'list' || view === 'table' ? view : 'picture',
    focus: query.get('focus') ?? '',
    depth: depth >= 1 && depth <= 3 ? Math.trunc(depth) : 1,
    out: query.get('out') ?? '',
  };
}

/** Returns the address of a page that shows that. */
export function addressTo(wanted: Wanted): string {
  const query = new URLSearchParams();
  if (wanted.view !== 'picture') query.set('view', wanted.view);
  if (wanted.focus !== '') {
    query.set('focus', wanted.focus);
    query.set('depth', String(wanted.depth));
  }
  if (wanted.out !== '') query.set('out', wanted.out);
  const text = query.toString();
  return text === '' ? '/web' : `/web?${text}`;
}

/** The page. */
export class Web {
  wanted = $state.raw<Wanted>(wantedOf(new URLSearchParams()));
  /** Everything. */
  all = $state.raw<Graph>();
  circles = $state.raw<string[][]>([]);
  /** What the picture shows. */
  shown = $state.raw<Graph>();
  fall = $state.raw<FallView>();
  refusal = $state.raw<Refusal>();
  /** The node that is chosen. */
  at = $state('');

  #turn = 0;

  stands = $derived(standsOf(this.fall));
  options = $derived([...(this.all?.nodes ?? [])].map(({ key, name }) => ({ value: key, label: name })).sort((one, other) => byName(one.label, other.label)));
  /** True when the picture would have more than anybody can read at once; around one thing a little more can be read. */
  isMuch = $derived((this.shown?.order.length ?? 0) > (this.wanted.focus === '' ? READABLE : 2 * READABLE));
  /** What most others need, where to begin. */
  most = $derived([...(this.all?.order ?? [])].filter(({ sort }) => sort !== 'activity').sort((one, other) => other.neededBy - one.neededBy || byName(one.name, other.name)).slice(0, 8));
  chosen = $derived(this.all?.node(this.at));

  /** Shows what the address asks for; only what is new is fetched. */
  async goTo(wanted: Wanted): Promise<void> {
    const before = this.wanted;
    this.wanted = wanted;
    if (!this.all) await this.load();
    else if (before.focus !== wanted.focus || before.depth !== wanted.depth) await this.#focus();
    if (before.out !== wanted.out || (wanted.out !== '' && !this.fall)) await this.#takeOut();
  }

  /** Fetches everything, and the part that is in focus. */
  async load(): Promise<void> {
    const answer = await call('open_web', { administration: session.administrationId, focus: null, depth: 1, without_activities: false });
    this.refusal = answer.ok ? undefined : answer.refusal;
    if (!answer.ok) return;
    this.all = graphOf(answer.value);
    this.circles = circlesOf(answer.value);
    await this.#focus();
  }

  async #focus(): Promise<void> {
    const { focus, depth } = this.wanted;
    const node = nodeOf(focus);
    if (!node) {
      this.shown = this.all;
      return;
    }
    this.#turn += 1;
    const turn = this.#turn;
    const answer = await call('open_web', { administration: session.administrationId, focus: node, depth, without_activities: false });
    // A slower answer to an older question does not replace a newer one.
    if (turn !== this.#turn) return;
    this.refusal = answer.ok ? undefined : answer.refusal;
    if (!answer.ok) return;
    this.shown = graphOf(answer.value);
    if (!this.shown.node(this.at)) this.at = focus;
  }

  async #takeOut(): Promise<void> {
    const node = nodeOf(this.wanted.out);
    if (!node) {
      this.fall = undefined;
      return;
    }
    const answer = await call('take_out', { administration: session.administrationId, node });
    this.refusal = answer.ok ? undefined : answer.refusal;
    this.fall = answer.ok ? answer.value : undefined;
  }
}
