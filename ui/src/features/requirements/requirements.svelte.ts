/** The requirements of one system on screen, and what is answered to them. Never answers one itself. */
import { call } from '../../ipc/call.ts';
import type { Answers, AnswerStatus, Asked, CatalogueName, Kept, Refusal, RequirementAnswer, RequirementsView, SupplierAnswer } from '../../ipc/generated/commands.ts';
import { Registers } from '../../kit/form/register.svelte.ts';
import { RecordEditor } from '../../kit/record.svelte.ts';
import { t } from '../../l10n/words.svelte.ts';
import { session } from '../../session/session.svelte.ts';
import { countOf, filled, lacksWhy, shownBy, toSend, type Show } from './answers.ts';

/** Which list is shown: the own organisation's, what is to be done, or the supplier's. */
export type ListName = 'own' | 'plan' | 'supplier';

/** The lists, in the order in which they are shown. */
export const LISTS: ListName[] = ['own', 'plan', 'supplier'];

/** The requirements. */
export class Requirements {
  view = $state.raw<RequirementsView>();
  editor = $state.raw<RecordEditor<Answers>>();
  refusal = $state.raw<Refusal>();
  show = $state<Show>('all');
  /** The requirement that a link has led to. */
  wanted = $state('');
  readonly registers = new Registers(session.administrationId);

  #sent: string[] = [];
  /** The catalogue that lists are taken out of: the one that was begun last. */
  #usual = $state.raw<Pick<CatalogueName, 'key' | 'version'>>();
  #shown = $state.raw<ReadonlySet<string>>(new Set());
  #list = $state<ListName>('own');

  own: Asked[] = $derived((this.view?.asked ?? []).filter(({ requirement }) => requirement.own.trim() !== ''));
  supplier: Asked[] = $derived((this.view?.asked ?? []).filter(({ requirement }) => requirement.supplier.trim() !== ''));
  /** What the list that is open holds, after the choice. */
  shown: Asked[] = $derived((this.#list === 'supplier' ? this.supplier : this.own).filter(({ requirement }) => this.#shown.has(requirement.number)));
  #byNumber = $derived(new Map((this.editor?.draft.answers ?? []).map((one) => [one.number, one])));
  #supplierByNumber = $derived(new Map((this.view?.answers.supplier?.answers ?? []).map((one) => [one.number, one])));
  count = $derived(countOf(this.own, this.editor?.draft.answers ?? [], this.today));

  constructor(readonly system: string) {}

  get today(): string {
    return session.view?.now ?? new Date().toISOString();
  }

  get mayWrite(): boolean {
    return session.can('write_systems');
  }

  /** Fetches the requirements of a catalogue; of the one that was answered last when none is named. */
  async load(catalogue?: Pick<CatalogueName, 'key' | 'version'>): Promise<void> {
    await this.editor?.saving.flush();
    if (this.editor?.saving.isUnsaved) return;
    const answer = await this.#read(catalogue);
    this.refusal = answer.ok ? undefined : answer.refusal;
    if (!answer.ok) return;
    this.close();
    this.view = answer.value;
    if (!catalogue) this.#usual = answer.value.catalogue;
    this.editor = this.#edit(answer.value);
    this.choose(this.show);
  }

  /** Fetches what was read in from a file. */
  async again(): Promise<void> {
    const { view } = this;
    await this.load(view ? { key: view.catalogue.key, version: view.catalogue.version } : undefined);
  }

  get list(): ListName {
    return this.#list;
  }

  set list(list: ListName) {
    if (list === this.#list) return;
    this.#list = list;
    this.choose('all');
  }

  /** True when lists are taken out of the catalogue on screen: it is the one that was begun last. */
  get isUsual(): boolean {
    const { view, editor } = this;
    const isBegunNow = view?.revision === null && editor !== undefined && editor.revision !== null;
    return isBegunNow || (view?.catalogue.key === this.#usual?.key && view?.catalogue.version === this.#usual?.version);
  }

  /** Chooses which requirements are shown. */
  choose(show: Show): void {
    this.show = show;
    const asked = this.#list === 'supplier' ? this.supplier : this.own;
    this.#shown = new Set(shownBy(show, asked, this.statusOf));
  }

  countShown(show: Show): number {
    return shownBy(show, this.#list === 'supplier' ? this.supplier : this.own, this.statusOf).length;
  }

  /** The status that the open list is about: the supplier's in the supplier's list, else our own. */
  statusOf = (number: string): AnswerStatus => {
    const answer = this.#list === 'supplier' ? this.supplierAnswer(number) : this.answer(number);
    return answer?.status ?? 'open';
  };

  answer(number: string): RequirementAnswer | undefined {
    return this.#byNumber.get(number);
  }

  supplierAnswer(number: string): SupplierAnswer | undefined {
    return this.#supplierByNumber.get(number);
  }

  /** What is wrong at a field of an answer. */
  at(answer: RequirementAnswer, field: 'how' | 'measure' | 'evidence' | 'owner' | 'due'): string | undefined {
    if (field === 'how' && lacksWhy(answer)) return t('requirements-why-not-relevant');
    const place = this.#sent.indexOf(answer.number);
    return place < 0 ? undefined : this.editor?.problems.at(`answers.${place}.${field}`);
  }

  /** What brings a requirement, in words: levels with their letter, and laws. */
  lawName(key: string): string {
    return this.view?.catalogue.laws.find((law) => law.key === key)?.name ?? key;
  }

  /** The page is left. */
  close(): void {
    this.editor?.close();
  }

  #read(catalogue?: Pick<CatalogueName, 'key' | 'version'>) {
    return call('open_requirements', { system: this.system, catalogue: catalogue?.key ?? null, catalogue_version: catalogue?.version ?? null });
  }

  #edit(view: RequirementsView): RecordEditor<Answers> {
    const value = filled(view.answers, view.asked);
    const start: Kept<Answers> | Answers = view.revision === null ? value : { value, revision: view.revision };
    return new RecordEditor<Answers>(start, {
      kind: 'answers',
      save: ({ value, revision }) => {
        const sent = toSend(value);
        this.#sent = sent.answers.map(({ number }) => number);
        return call('save_answers', { value: sent, revision });
      },
      read: async () => {
        const answer = await this.#read(view.catalogue);
        if (!answer.ok || answer.value.revision === null) return undefined;
        return { value: filled(answer.value.answers, answer.value.asked), revision: answer.value.revision };
      },
      isReady: () => true,
    });
  }
}

