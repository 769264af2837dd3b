/** The scales of classification on screen: those that are shipped, and the administration's own. Never alters one that is in use. */
import { call } from '../../ipc/call.ts';
import type { Kept, OwnScale, Refusal, Scale, ScalesView } from '../../ipc/generated/commands.ts';
import { NIL, RecordEditor } from '../../kit/record.svelte.ts';
import { t } from '../../l10n/words.svelte.ts';
import { session } from '../../session/session.svelte.ts';

/** A scale in the list; only an own one has a record. */
export interface ListedScale {
  scale: Scale;
  own?: Kept<OwnScale>;
}

/** The scales. */
export class Scales {
  view = $state.raw<ScalesView>();
  refusal = $state.raw<Refusal>();
  busy = $state(false);

  all: ListedScale[] = $derived([
    ...(this.view?.shipped ?? []).map((scale) => ({ scale })),
    ...(this.view?.own ?? []).map((own) => ({ scale: own.value.scale, own })),
  ]);

  async load(): Promise<void> {
    const answer = await call('list_scales', { administration: session.administrationId });
    this.refusal = answer.ok ? undefined : answer.refusal;
    if (answer.ok) this.view = answer.value;
  }

  find(name: string | null): ListedScale | undefined {
    return this.all.find(({ scale }) => nameOf(scale) === name);
  }

  /** Makes a scale of the administration's own that begins as a copy. Returns its name in the address. */
  copy(scale: Scale): Promise<string | undefined> {
    const key = `own-${crypto.randomUUID().slice(0, 8)}`;
    const name = t('classification-scale-copy-name', { name: scale.name });
    return this.#make({ ...structuredClone(scale), key, version: 1, name, source: t('classification-scale-copy-source', { name: scale.name, version: scale.version }), checked_on: null, certainty: 'own' });
  }

  /** Makes the next version of an own scale. Returns its name in the address. */
  renew(scale: Scale): Promise<string | undefined> {
    const versions = this.all.filter((one) => one.scale.key === scale.key).map((one) => one.scale.version);
    return this.#make({ ...structuredClone(scale), version: Math.max(...versions) + 1 });
  }

  edit(kept: Kept<OwnScale>): RecordEditor<OwnScale> {
    return new RecordEditor<OwnScale>(kept, {
      kind: 'scale',
      save: (request) => call('save_scale', request),
      read: async (id) => {
        const answer = await call('list_scales', { administration: session.administrationId });
        return answer.ok ? answer.value.own.find(({ value }) => value.id === id) : undefined;
      },
      isReady: () => true,
    });
  }

  async #make(scale: Scale): Promise<string | undefined> {
    this.busy = true;
    const value: OwnScale = { id: NIL, administration: session.administrationId, name: scale.name, scale };
    const answer = await call('save_scale', { value, revision: null });
    this.busy = false;
    this.refusal = answer.ok ? undefined : answer.refusal;
    if (!answer.ok) return undefined;
    await this.load();
    return nameOf(scale);
  }
}

/** What a scale is called in the address. */
export function nameOf(scale: Pick<Scale, 'key' | 'version'>): string {
  return `${scale.key}-${scale.version}`;
}
