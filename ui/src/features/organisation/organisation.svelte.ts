/** The administration, its units, roles and people on screen. Never decides what is printed of a person. */
import { call } from '../../ipc/call.ts';
import type {
  Administration,
  Kept,
  Kind,
  OrganisationView,
  Person,
  Refusal,
  Role,
  Unit,
} from '../../ipc/generated/commands.ts';
import { NIL, RecordEditor, withSaved, type RecordWays } from '../../kit/record.svelte.ts';
import { byName } from '../../l10n/format.ts';
import { t } from '../../l10n/words.svelte.ts';
import { session } from '../../session/session.svelte.ts';
import { router, settle } from '../../shell/router.svelte.ts';

/** A unit and how deep it lies. */
export interface UnitLine {
  kept: Kept<Unit>;
  depth: number;
}

/** The organisation. */
export class Organisation {
  view = $state.raw<OrganisationView>();
  refusal = $state.raw<Refusal>();
  /** The record that was made last, so that its form stays when it gets its id. */
  made = $state('');
  gone = $state.raw<{ kind: Kind; id: string; name: string }>();

  readonly = $derived(!session.can('write_plans'));
  units: UnitLine[] = $derived(inTree(this.view?.units ?? []));
  roles: Kept<Role>[] = $derived([...(this.view?.roles ?? [])].sort((one, other) => byName(one.value.title, other.value.title)));
  persons: Kept<Person>[] = $derived([...(this.view?.persons ?? [])].sort((one, other) => byName(one.value.name, other.value.name)));
  unitOptions = $derived(this.units.map(({ kept }) => ({ value: kept.value.id, label: kept.value.name })));
  personOptions = $derived(this.persons.map(({ value }) => ({ value: value.id, label: value.name, hint: value.phone_office })));

  async load(): Promise<void> {
    const answer = await call('open_organisation', { administration: session.administrationId });
    if (answer.ok) this.view = answer.value;
    else this.refusal = answer.refusal;
  }

  person(id: string | null): Person | undefined {
    return this.view?.persons.find((kept) => kept.value.id === id)?.value;
  }

  /** What is worth a look about a role, in words. */
  warningOf(role: Role): string | undefined {
    if (this.view?.roles_without_holder.includes(role.id)) return t('organisation-role-no-holder');
    if (this.view?.roles_without_deputy.includes(role.id)) return t('organisation-role-no-deputy');
    return undefined;
  }

  administrationEditor(): RecordEditor<Administration> | undefined {
    if (!this.view) return undefined;
    return new RecordEditor(this.view.administration, {
      kind: 'administration',
      save: (request) => call('save_administration', request),
      read: async () => (await this.#fresh())?.administration,
      isReady: (draft) => draft.name.trim() !== '',
      onsaved: (kept) => {
        if (this.view) this.view = { ...this.view, administration: kept };
        void session.reload();
      },
    });
  }

  unitEditor(id: string): RecordEditor<Unit> | undefined {
    const blank: Unit = { id: NIL, administration: session.administrationId, parent: null, name: '', part: null, binder_place: '' };
    return this.#editor(id, this.view?.units, blank, {
      kind: 'unit',
      save: (request) => call('save_unit', request),
      read: async (wanted) => (await this.#fresh())?.units.find((kept) => kept.value.id === wanted),
      isReady: (draft) => draft.name.trim() !== '',
      onsaved: (kept) => {
        this.#tellMade(this.view?.units, kept.value.id);
        if (this.view) this.view = { ...this.view, units: withSaved(this.view.units, kept) };
      },
    });
  }

  roleEditor(id: string): RecordEditor<Role> | undefined {
    const blank: Role = { id: NIL, administration: session.administrationId, title: '', unit: null, holder: null, deputy: null, phone_office: '', phone_other: '', note: '' };
    return this.#editor(id, this.view?.roles, blank, {
      kind: 'role',
      save: (request) => call('save_role', request),
      read: async (wanted) => (await this.#fresh())?.roles.find((kept) => kept.value.id === wanted),
      isReady: (draft) => draft.title.trim() !== '',
      onsaved: (kept) => {
        this.#tellMade(this.view?.roles, kept.value.id);
        if (!this.view) return;
        const { id: role, holder, deputy } = kept.value;
        const without = (list: string[], has: string | null) => (has ? list.filter((one) => one !== role) : list);
        this.view = {
          ...this.view,
          roles: withSaved(this.view.roles, kept),
          roles_without_holder: without(this.view.roles_without_holder, holder),
          roles_without_deputy: without(this.view.roles_without_deputy, deputy),
        };
      },
    });
  }

  personEditor(id: string): RecordEditor<Person> | undefined {
    const blank: Person = this.#blankPerson('');
    return this.#editor(id, this.view?.persons, blank, {
      kind: 'person',
      save: (request) => call('save_person', request),
      read: async (wanted) => (await this.#fresh())?.persons.find((kept) => kept.value.id === wanted),
      isReady: (draft) => draft.name.trim() !== '',
      onsaved: (kept) => {
        this.#tellMade(this.view?.persons, kept.value.id);
        if (this.view) this.view = { ...this.view, persons: withSaved(this.view.persons, kept) };
      },
    });
  }

  /** Makes a person of that name in the register, for the role that is being written. */
  createPerson = async (name: string): Promise<string | undefined> => {
    const value = this.#blankPerson(name);
    const answer = await call('save_person', { value, revision: null });
    if (!answer.ok) {
      this.refusal = answer.refusal;
      return undefined;
    }
    const kept = { value: { ...value, id: answer.value.id }, revision: answer.value.revision };
    if (this.view) this.view = { ...this.view, persons: withSaved(this.view.persons, kept) };
    return answer.value.id;
  };

  /** A record was removed: says so, with a way back. */
  removed(kind: Kind, id: string, name: string): void {
    this.gone = { kind, id, name };
    void this.load();
  }

  #tellMade(list: Kept<{ id: string }>[] | undefined, id: string): void {
    if (list?.some((kept) => kept.value.id === id) || router.query.get('open') !== 'new') return;
    this.made = id;
    settle(`${router.path}?open=${id}`);
  }

  #blankPerson(name: string): Person {
    return { id: NIL, administration: session.administrationId, name, phone_office: '', phone_other: '', email: '', never_print: false };
  }

  #editor<T extends { id: string }>(id: string, list: Kept<T>[] | undefined, blank: T, ways: RecordWays<T>): RecordEditor<T> | undefined {
    if (id === 'new') return new RecordEditor(blank, ways);
    const kept = list?.find((one) => one.value.id === id);
    return kept && new RecordEditor(kept, ways);
  }

  async #fresh(): Promise<OrganisationView | undefined> {
    const answer = await call('open_organisation', { administration: session.administrationId });
    return answer.ok ? answer.value : undefined;
  }
}

function inTree(units: Kept<Unit>[]): UnitLine[] {
  const lines: UnitLine[] = [];
  const under = (parent: string | null, depth: number) => {
    const here = units.filter((kept) => kept.value.parent === parent || (parent === null && !units.some((one) => one.value.id === kept.value.parent)));
    for (const kept of here.sort((one, other) => byName(one.value.name, other.value.name))) {
      if (lines.some((line) => line.kept.value.id === kept.value.id)) continue;
      lines.push({ kept, depth });
      under(kept.value.id, depth + 1);
    }
  };
  under(null, 0);
  return lines;
}
