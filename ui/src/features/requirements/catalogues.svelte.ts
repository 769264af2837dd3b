/** The catalogues of requirements on screen, and one being read in from a file. Keeps nothing that has not been shown first. */
import { call } from '../../ipc/call.ts';
import type { Catalogue, CatalogueReadView, CataloguesView, GivenFile, Refusal, Scale } from '../../ipc/generated/commands.ts';
import { Problems } from '../../kit/problems.svelte.ts';
import { t } from '../../l10n/words.svelte.ts';
import { session } from '../../session/session.svelte.ts';
import { pickTable } from './picking.ts';

/** The catalogues. */
export class Catalogues {
  view = $state.raw<CataloguesView>();
  scales = $state.raw<Scale[]>([]);
  refusal = $state.raw<Refusal>();
  name = $state('');
  scale = $state('');
  file = $state.raw<GivenFile>();
  found = $state.raw<CatalogueReadView>();
  /** The window could not read the file that was chosen. */
  fault = $state('');
  kept = $state.raw<Catalogue>();
  busy = $state(false);
  problems = new Problems();

  /** Every catalogue, the shipped ones first, of own ones the newest version first. */
  all: { catalogue: Catalogue; isOwn: boolean }[] = $derived([
    ...(this.view?.shipped ?? []).map((catalogue) => ({ catalogue, isOwn: false })),
    ...(this.view?.own ?? [])
      .map(({ value }) => ({ catalogue: value.catalogue, isOwn: true }))
      .sort((one, other) => one.catalogue.name.localeCompare(other.catalogue.name, 'sv') || other.catalogue.version - one.catalogue.version),
  ]);

  async load(): Promise<void> {
    const request = { administration: session.administrationId };
    const [catalogues, scales] = await Promise.all([call('list_catalogues', request), call('list_scales', request)]);
    this.refusal = catalogues.ok ? undefined : catalogues.refusal;
    if (catalogues.ok) this.view = catalogues.value;
    if (!scales.ok) return;
    const newest = new Map<string, Scale>();
    for (const scale of [...scales.value.shipped, ...scales.value.own.map(({ value }) => value.scale)]) newest.set(scale.key, scale);
    this.scales = [...newest.values()];
    this.scale ||= this.scales[0]?.key ?? '';
  }

  /** Asks for a file, and shows what catalogue it would make. */
  pick = async (): Promise<void> => {
    this.problems.clear();
    if (this.name.trim() === '') {
      this.problems.add('catalogue-name', t('requirements-catalogue-name-missing'));
      return;
    }
    const file = await pickTable();
    if (file === 'cancelled') return;
    this.forget();
    if (typeof file === 'string') {
      this.fault = t(`requirements-file-${file}`);
      return;
    }
    this.file = file;
    await this.#read(false);
  };

  /** Keeps the catalogue that was shown. */
  keep = async (): Promise<void> => {
    await this.#read(true);
    if (!this.found?.is_kept) return;
    this.kept = this.found.catalogue;
    this.file = undefined;
    this.found = undefined;
    this.name = '';
    await this.load();
  };

  /** Keeps nothing of it. */
  forget = (): void => {
    this.file = undefined;
    this.found = undefined;
    this.kept = undefined;
    this.fault = '';
    this.refusal = undefined;
  };

  async #read(keep: boolean): Promise<void> {
    if (!this.file) return;
    this.busy = true;
    const answer = await call('read_catalogue', { administration: session.administrationId, file: this.file, name: this.name, scale: this.scale, keep });
    this.busy = false;
    this.refusal = undefined;
    if (answer.ok) this.found = answer.value;
    else if (this.problems.take(answer.refusal, '')) {
      this.fault = this.problems.faults.filter(({ field }) => field !== 'name').map(({ text }) => text).join(' ');
      for (const fault of this.problems.faults) if (fault.field === 'name') fault.field = 'catalogue-name';
    } else this.refusal = answer.refusal;
  }
}
