/**
 * A classification being written: which set and question is open, what it comes to, and where it stops.
 *
 * An answer at which the scale stops is never put into what is saved, and nothing that was written about it stays there.
 */
import { tick } from 'svelte';

import { call, type Answer } from '../../ipc/call.ts';
import type { Aspect, AspectLevel, AspectResult, Classification, ClassificationLack, ClassificationView, InformationSet, Raised, Refusal, Saved, Scale } from '../../ipc/generated/commands.ts';
import { fieldId } from '../../kit/problems.svelte.ts';
import { RecordEditor } from '../../kit/record.svelte.ts';
import { blankSet, placeOf, stoppedAt, withLevels, type Stopped } from './sets.ts';
import { levelOf, stopsAt } from './levels.ts';

/** The draft on screen. */
export class Draft {
  readonly view: ClassificationView;
  readonly editor: RecordEditor<Classification>;
  result = $state.raw<AspectResult[]>([]);
  text = $state('');
  lacks = $state.raw<ClassificationLack[]>([]);
  /** Which aspect is asked about in it. */
  asked = $state('');
  /** Where the classification stops. While it is there, nothing about that answer is shown. */
  stop = $state.raw<Stopped>();
  refusal = $state.raw<Refusal>();
  /** True when somebody has tried to decide it: then what is missing is said at the fields too. */
  tried = $state(false);

  #open = $state.raw<InformationSet>();
  #opensNewest = false;

  constructor(view: ClassificationView) {
    this.view = view;
    this.result = view.result;
    this.text = view.text;
    this.lacks = view.lacks;
    this.asked = view.scale.aspects[0]?.key ?? '';
    const start = { ...view.kept, value: withLevels(view.kept.value, view.scale) };
    this.editor = new RecordEditor<Classification>(start, {
      kind: 'classification',
      save: (request) => this.#save(request),
      read: async (id) => {
        const answer = await call('open_classification', { classification: id });
        return answer.ok ? { ...answer.value.kept, value: withLevels(answer.value.kept.value, view.scale) } : undefined;
      },
      isReady: () => true,
    });
    if (this.value.sets.length === 1) this.open = 0;
  }

  /** Which set is open; -1 is none. It follows the set when that is moved. */
  get open(): number {
    return this.#open ? this.value.sets.indexOf(this.#open) : -1;
  }

  set open(place: number) {
    this.#open = this.value.sets[place];
  }

  get scale(): Scale {
    return this.view.scale;
  }

  get value(): Classification {
    return this.editor.draft;
  }

  aspect(key: string): Aspect | undefined {
    return this.scale.aspects.find((one) => one.key === key);
  }

  answer(set: InformationSet, aspect: string): AspectLevel | undefined {
    return set.levels.find((one) => one.aspect === aspect);
  }

  /** True when the level needs a reason, or somebody has written one. */
  asksReason(one: AspectLevel): boolean {
    return one.reason !== '' || (one.level !== null && one.level >= this.scale.reason_from);
  }

  makeSet = (): InformationSet => {
    this.#opensNewest = true;
    this.asked = this.scale.aspects[0]?.key ?? '';
    return blankSet(this.scale);
  };

  /** A set was added, moved or removed. */
  setsChanged = (): void => {
    if (this.#opensNewest) this.open = this.value.sets.length - 1;
    this.#opensNewest = false;
    this.chosen();
  };

  /** Opens a set at its first question without an answer. */
  async openSet(place: number): Promise<void> {
    this.open = place;
    const set = this.value.sets[place];
    const left = set?.levels.find((one) => one.level === null && this.aspect(one.aspect)?.optional === false);
    this.asked = left?.aspect ?? this.scale.aspects[0]?.key ?? '';
    await focusOn(`set-${place}-name`);
  }

  /** Closes the open set. */
  async closeSet(place: number): Promise<void> {
    this.open = -1;
    await focusOn(`open-set-${place}`);
  }

  /** True when the program says that this is missing, and somebody has tried to decide. */
  lacksAt(lack: ClassificationLack['lack'], set: number | null, aspect?: string): boolean {
    return this.tried && this.lacks.some((one) => one.lack === lack && ('set' in one ? one.set : null) === set && (!('aspect' in one) || one.aspect === aspect));
  }

  /** A choice was made: it is saved at once. */
  chosen = (): void => {
    this.editor.touch();
    this.editor.left();
  };

  /** Answers a question; a level at which the scale stops is not taken. */
  choose(set: number, aspect: string, level: number | null): void {
    const one = this.value.sets[set]?.levels.find((each) => each.aspect === aspect);
    if (!one) return;
    if (stopsAt(this.scale, level)) {
      this.#stopAt(set, aspect, one);
      return;
    }
    one.level = level;
    this.chosen();
  }

  /** Raises the whole above its parts; nothing takes it back to them. */
  raise(aspect: string, level: number | null): void {
    const place = this.value.raised.findIndex((one) => one.aspect === aspect);
    const one = this.value.raised[place];
    if (stopsAt(this.scale, level)) this.#stopAt(null, aspect, one);
    else if (level === null && one) this.value.raised.splice(place, 1);
    else if (one && level !== null) one.level = level;
    else if (level !== null) this.value.raised.push({ aspect, level, reason: '' });
    if (!this.stop) this.chosen();
  }

  raised(aspect: string): Raised | undefined {
    return this.value.raised.find((one) => one.aspect === aspect);
  }

  /** What the parts alone give. */
  parts(aspect: string): number | null {
    const found = this.result.find((one) => one.aspect === aspect);
    return found?.raised_from ?? (this.raised(aspect) ? this.#highest(aspect) : levelOf(this.result, aspect));
  }

  /** The wrong level was chosen by mistake: what was written about the right one comes back. */
  takeBack = (): void => {
    const { stop } = this;
    if (!stop) return;
    this.stop = undefined;
    const one = stop.set === null ? this.raised(stop.aspect) : this.value.sets[stop.set]?.levels.find((each) => each.aspect === stop.aspect);
    if (one && stop.reason !== '') {
      one.reason = stop.reason;
      this.chosen();
    }
    void this.goTo(stop.set, stop.aspect);
  };

  /** It stops here: what was written about it is gone. */
  leaveStop = (): void => {
    const { stop } = this;
    this.stop = undefined;
    if (stop) void this.goTo(stop.set, stop.aspect);
  };

  /** Opens the place where something is missing, and puts the focus there. */
  async goToLack(lack: ClassificationLack): Promise<void> {
    const place = placeOf(lack);
    if (place.set !== undefined) this.open = place.set;
    if (place.aspect !== undefined && place.set !== undefined) this.asked = place.aspect;
    await focusOn(place.field);
  }

  async goTo(set: number | null, aspect: string): Promise<void> {
    if (set === null) return focusOn(`raise-${aspect}`);
    this.open = set;
    this.asked = aspect;
    await focusOn(`level-${aspect}`);
  }

  /** Goes on: to the next aspect of the set. False when there is none. */
  async next(set: number): Promise<boolean> {
    const place = this.scale.aspects.findIndex((one) => one.key === this.asked);
    const after = this.scale.aspects[place + 1];
    if (!after) return false;
    await this.goTo(set, after.key);
    return true;
  }

  /** Somebody wants to decide. True when nothing is missing; else what is missing is said. */
  async isReady(): Promise<boolean> {
    await this.editor.saving.flush();
    this.tried = this.lacks.length > 0;
    return !this.tried && !this.editor.saving.isUnsaved;
  }

  /** Decides it. Returns the frozen one, or nothing when it was refused. */
  async decide(decided_on: string, registry_number: string): Promise<ClassificationView | undefined> {
    await this.editor.saving.flush();
    if (this.editor.saving.isUnsaved) return undefined;
    const answer = await call('decide_classification', { classification: this.value.id, revision: this.editor.revision ?? 0, decided_on, registry_number });
    this.refusal = answer.ok ? undefined : answer.refusal;
    return answer.ok ? answer.value : undefined;
  }

  /** Throws the draft away. */
  async discard(): Promise<boolean> {
    await this.editor.saving.flush();
    const answer = await call('discard_classification', { classification: this.value.id, revision: this.editor.revision ?? 0 });
    this.refusal = answer.ok ? undefined : answer.refusal;
    return answer.ok;
  }

  #highest(aspect: string): number | null {
    const levels = this.value.sets.map((set) => this.answer(set, aspect)?.level ?? null).filter((level) => level !== null);
    return levels.length === 0 ? null : Math.max(...levels);
  }

  #stopAt(set: number | null, aspect: string, one: { reason: string } | undefined): void {
    const reason = one?.reason ?? '';
    this.stop = { set, aspect, reason };
    if (!one || reason === '') return;
    one.reason = '';
    this.chosen();
  }

  async #save(request: { value: Classification; revision: number | null }): Promise<Answer<Saved>> {
    const answer = await call('save_classification', request);
    if (answer.ok) {
      const { saved, result, text, lacks } = answer.value;
      this.result = result;
      this.text = text;
      this.lacks = lacks;
      return { ok: true, value: saved };
    }
    const place = stoppedAt(answer.refusal);
    if (place) this.#refusedAt(place);
    return answer;
  }

  /** The program would not store a level: it leaves the screen too. */
  #refusedAt(place: { set: number | null; aspect: string }): void {
    if (place.set === null) {
      this.value.raised = this.value.raised.filter((one) => one.aspect !== place.aspect);
      this.stop = { ...place, reason: '' };
      return;
    }
    const one = this.value.sets[place.set]?.levels.find((each) => each.aspect === place.aspect);
    if (one) Object.assign(one, { level: null, reason: '' });
    this.stop = { ...place, reason: '' };
  }
}

async function focusOn(field: string): Promise<void> {
  await tick();
  const control = document.getElementById(fieldId(field));
  control?.scrollIntoView({ block: 'center' });
  control?.focus();
}
