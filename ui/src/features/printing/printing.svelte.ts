/** Holds what is to be printed, for which place and how many; prints it. Never makes a second copy of what is already printed. */
import { call } from '../../ipc/call.ts';
import { openPrinted, savePrinted, type Outcome } from '../../ipc/desktop.ts';
import type {
  AdministrationId, CopyRow, Part, PlanRow, Printable, PrintedView, Refusal, Unit, VersionRef,
} from '../../ipc/generated/commands.ts';
import { Pages } from '../../kit/paper/pages.svelte.ts';

/** What can be printed. */
export const WHATS = ['binder', 'unit', 'plan_binder', 'plan', 'card', 'contacts', 'forms'] as const;
export type What = (typeof WHATS)[number];

/** A card of a plan. */
export interface CardName {
  number: number;
  title: string;
}

/** What the page asks for. */
export class Printing {
  what = $state<What>('binder');
  plan = $state('');
  unit = $state('');
  part = $state<Part | ''>('');
  version = $state<'current' | 'draft'>('current');
  card = $state(1);
  place = $state('');
  copies = $state<number | null>(1);
  replaces = $state.raw<CopyRow>();

  plans = $state.raw<PlanRow[]>();
  units = $state.raw<Unit[]>([]);
  cards = $state.raw<CardName[]>([]);
  refusal = $state.raw<Refusal>();
  failure = $state.raw<Refusal>();
  printed = $state.raw<PrintedView>();
  outcome = $state<Outcome>();
  isPrinting = $state(false);
  /** True when the choice that the address asked for is taken. */
  isReady = $state(false);
  readonly pages = new Pages();

  #printedFor = '';

  constructor(readonly administration: AdministrationId) {}

  /** True when the choice is about one plan. */
  get isOfPlan(): boolean {
    return !['binder', 'unit'].includes(this.what);
  }

  /** The plan that is chosen. */
  get planRow(): PlanRow | undefined {
    return this.plans?.find((row) => row.id === this.plan);
  }

  /** True when the chosen plan has both a version in force and a draft with something new. */
  get hasTwoVersions(): boolean {
    return this.planRow?.current !== null && this.planRow !== undefined && this.planRow.draft !== 'settled';
  }

  /** What the program is asked to print; nothing while something is not chosen. */
  get printable(): Printable | undefined {
    if (!this.isReady) return undefined;
    const { administration, plan, card } = this;
    const part = this.part === '' ? null : this.part;
    const version: VersionRef = { version: this.version };
    if (this.what === 'binder') return { what: 'binder', administration, unit: null, part };
    if (this.what === 'unit') {
      return this.unit === '' ? undefined : { what: 'binder', administration, unit: this.unit, part: null };
    }
    if (plan === '') return undefined;
    if (this.what === 'card') {
      return this.cards.length === 0 ? undefined : { what: 'card', plan, version, number: card };
    }
    return { what: this.what, plan, version, part };
  }

  /** Fetches what can be chosen, and takes what the address asked for. */
  async load(query: URLSearchParams): Promise<void> {
    const { administration } = this;
    const [plans, organisation] = await Promise.all([
      call('list_plans', { administration }),
      call('open_organisation', { administration }),
    ]);
    this.refusal = plans.ok ? undefined : plans.refusal;
    if (!plans.ok) return;
    this.plans = plans.value.plans;
    // Who may not read the organisation prints all the same, without the choice of a unit.
    if (organisation.ok) this.units = organisation.value.units.map(({ value }) => value);
    await this.#take(query);
    this.isReady = true;
  }

  async #take(query: URLSearchParams): Promise<void> {
    const what = WHATS.find((name) => name === query.get('what'));
    this.choosePlan(query.get('plan') ?? this.plans?.[0]?.id ?? '');
    if (what) this.what = what;
    else if (query.has('plan')) this.what = 'plan_binder';
    if (query.get('version') === 'draft') this.version = 'draft';
    const replaced = query.get('replaces');
    if (replaced === null) return;
    const copies = await call('list_copies', { administration: this.administration });
    if (!copies.ok) return;
    const copy = copies.value.copies.find(({ id }) => id === replaced);
    if (!copy) return;
    this.replaces = copy;
    this.place = copy.place;
    if (what) return;
    const [only, ...others] = copy.plans;
    if (!only || others.length > 0) return;
    this.choosePlan(only.plan);
    this.what = 'plan_binder';
  }

  /** Chooses a plan: the version in force when there is one, otherwise the draft. */
  choosePlan(plan: string): void {
    this.plan = plan;
    this.version = this.planRow?.current ? 'current' : 'draft';
  }

  /** Chooses a unit, and its binder's place when none is written. */
  chooseUnit(unit: string): void {
    const before = this.units.find(({ id }) => id === this.unit)?.binder_place ?? '';
    this.unit = unit;
    if (this.place === '' || this.place === before) {
      this.place = this.units.find(({ id }) => id === unit)?.binder_place ?? '';
    }
  }

  /** Fetches the names of the plan's cards. */
  async loadCards(): Promise<void> {
    const { plan } = this;
    this.cards = [];
    if (this.version === 'current') {
      const answer = await call('read_plan', { plan, number: null });
      if (answer.ok) this.cards = answer.value.document.cards.map(({ number, title }) => ({ number, title }));
    } else {
      const [draft, register] = await Promise.all([
        call('open_plan', { plan }),
        call('open_register', { administration: this.administration }),
      ]);
      if (!draft.ok || !register.ok) return;
      const titles = new Map(register.value.routines.map(({ routine }) => [routine.value.id, routine.value.title]));
      const rows = draft.value.plan.sections.routines.rows.filter((id) => titles.has(id));
      this.cards = rows.map((id, index) => ({ number: index + 1, title: titles.get(id) ?? '' }));
    }
    this.card = this.cards[0]?.number ?? 1;
  }

  /** Shows the pages of what is chosen. */
  async show(): Promise<void> {
    const { printable } = this;
    if (printable) await this.pages.open(printable);
  }

  /** Opens the PDF in the system's reader. */
  async open(): Promise<void> {
    const printed = await this.#print();
    if (printed) this.outcome = await openPrinted(printed.token);
  }

  /** Saves the PDF somewhere. */
  async save(): Promise<void> {
    const printed = await this.#print();
    if (printed) this.outcome = await savePrinted(printed.token, printed.file_name);
  }

  /** Prints once for one choice: opening and then saving is the same copy. */
  async #print(): Promise<PrintedView | undefined> {
    const { printable } = this;
    if (!printable || this.isPrinting) return undefined;
    const request = { printable, place: this.place.trim(), copies: this.copies ?? 1, replaces: this.replaces?.id ?? null };
    const key = JSON.stringify(request);
    if (this.printed && this.#printedFor === key) return this.printed;
    this.isPrinting = true;
    this.outcome = undefined;
    const answer = await call('print', request);
    this.isPrinting = false;
    this.failure = answer.ok ? undefined : answer.refusal;
    if (!answer.ok) return undefined;
    this.printed = answer.value;
    this.#printedFor = key;
    return answer.value;
  }

  /** True when what is chosen is what was printed last. */
  get isPrinted(): boolean {
    const { printable } = this;
    if (!printable || !this.printed) return false;
    const request = { printable, place: this.place.trim(), copies: this.copies ?? 1, replaces: this.replaces?.id ?? null };
    return this.#printedFor === JSON.stringify(request);
  }
}
