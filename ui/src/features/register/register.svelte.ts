/** The registers of systems and activities on screen. Never decides which times an activity may have. */
import { call } from '../../ipc/call.ts';
import type {
  Activity,
  Kept,
  Kind,
  OrganisationView,
  PlansView,
  Refusal,
  RegisterView,
  Role,
  System,
  SystemRow,
  SystemSort,
  Unit,
} from '../../ipc/generated/commands.ts';
import { NIL, RecordEditor, withSaved } from '../../kit/record.svelte.ts';
import { byName } from '../../l10n/format.ts';
import { session } from '../../session/session.svelte.ts';

/** The registers. */
export class Register {
  view = $state.raw<RegisterView>();
  organisation = $state.raw<OrganisationView>();
  plans = $state.raw<PlansView>();
  refusal = $state.raw<Refusal>();
  gone = $state.raw<{ kind: Kind; id: string; name: string }>();

  systems: SystemRow[] = $derived([...(this.view?.systems ?? [])].sort((one, other) => byName(one.system.value.name, other.system.value.name)));
  activities: Kept<Activity>[] = $derived([...(this.view?.activities ?? [])].sort((one, other) => (one.value.rto_hours ?? 9999) - (other.value.rto_hours ?? 9999) || byName(one.value.name, other.value.name)));
  systemOptions = $derived(this.systems.map(({ system }) => ({ value: system.value.id, label: system.value.name, hint: system.value.supplier })));
  unitOptions = $derived((this.organisation?.units ?? []).map(({ value }) => ({ value: value.id, label: value.name })).sort((one, other) => byName(one.label, other.label)));
  roleOptions = $derived(
    (this.organisation?.roles ?? [])
      .map(({ value }) => ({ value: value.id, label: value.title, hint: this.organisation?.persons.find((kept) => kept.value.id === value.holder)?.value.name ?? '' }))
      .sort((one, other) => byName(one.label, other.label)),
  );

  async load(): Promise<void> {
    const request = { administration: session.administrationId };
    const [register, organisation, plans] = await Promise.all([call('open_register', request), call('open_organisation', request), call('list_plans', request)]);
    if (organisation.ok) this.organisation = organisation.value;
    if (plans.ok) this.plans = plans.value;
    if (register.ok) this.view = register.value;
    else this.refusal = register.refusal;
  }

  unitName(id: string | null): string {
    return this.unitOptions.find((option) => option.value === id)?.label ?? '';
  }

  roleName(id: string | null): string {
    return this.roleOptions.find((option) => option.value === id)?.label ?? '';
  }

  planName(id: string): string {
    return this.plans?.plans.find((plan) => plan.id === id)?.title ?? '';
  }

  /** Plans in force that cover a system. */
  covering(row: SystemRow): string[] {
    return row.plans.filter((id) => this.plans?.plans.some((plan) => plan.id === id && plan.current));
  }

  systemEditor(id: string): RecordEditor<System> | undefined {
    const kept = this.view?.systems.find((row) => row.system.value.id === id)?.system;
    if (!kept && id !== 'new') return undefined;
    return new RecordEditor(kept ?? blankSystem(), {
      kind: 'system',
      save: (request) => call('save_system', request),
      read: async (wanted) => (await this.#fresh())?.systems.find((row) => row.system.value.id === wanted)?.system,
      isReady: (draft) => draft.name.trim() !== '',
    });
  }

  activityEditor(id: string): RecordEditor<Activity> | undefined {
    const kept = this.view?.activities.find((one) => one.value.id === id);
    if (!kept && id !== 'new') return undefined;
    return new RecordEditor(kept ?? blankActivity(), {
      kind: 'activity',
      save: (request) => call('save_activity', request),
      read: async (wanted) => (await this.#fresh())?.activities.find((one) => one.value.id === wanted),
      isReady: (draft) => draft.name.trim() !== '',
    });
  }

  createRole = async (title: string): Promise<string | undefined> => {
    const value: Role = { id: NIL, administration: session.administrationId, title, unit: null, holder: null, deputy: null, phone_office: '', phone_other: '', note: '' };
    const answer = await call('save_role', { value, revision: null });
    if (!answer.ok) return this.#refuse(answer.refusal);
    const kept = { value: { ...value, id: answer.value.id }, revision: answer.value.revision };
    if (this.organisation) this.organisation = { ...this.organisation, roles: withSaved(this.organisation.roles, kept) };
    return answer.value.id;
  };

  createUnit = async (name: string): Promise<string | undefined> => {
    const value: Unit = { id: NIL, administration: session.administrationId, parent: null, name, part: null, binder_place: '' };
    const answer = await call('save_unit', { value, revision: null });
    if (!answer.ok) return this.#refuse(answer.refusal);
    const kept = { value: { ...value, id: answer.value.id }, revision: answer.value.revision };
    if (this.organisation) this.organisation = { ...this.organisation, units: withSaved(this.organisation.units, kept) };
    return answer.value.id;
  };

  createSystem = async (name: string, sort: SystemSort = 'case'): Promise<string | undefined> => {
    const value = { ...blankSystem(), name, sort };
    const answer = await call('save_system', { value, revision: null });
    if (!answer.ok) return this.#refuse(answer.refusal);
    const system = { value: { ...value, id: answer.value.id }, revision: answer.value.revision };
    if (this.view) this.view = { ...this.view, systems: [...this.view.systems, { system, missing_roles: ['owner', 'responsible', 'manager', 'administrator'], plans: [] }] };
    return answer.value.id;
  };

  #refuse(refusal: Refusal): undefined {
    this.refusal = refusal;
    return undefined;
  }

  async #fresh(): Promise<RegisterView | undefined> {
    const answer = await call('open_register', { administration: session.administrationId });
    return answer.ok ? answer.value : undefined;
  }
}

function blankSystem(): System {
  return {
    id: NIL, administration: session.administrationId, name: '', sort: 'case', purpose: '', supplier: '', hosting: '', unit: null, support: [],
    owner: null, responsible: null, manager: null, administrator: null, pilots: [], agreement: '', promised_restore_hours: null,
    login_methods: '', personal_data: 'unknown', personal_data_note: '', logging: '', performers: '', read_only_copy: '', last_restore_test: null, last_restore_hours: null, depends_on: [],
  };
}

function blankActivity(): Activity {
  return {
    id: NIL, administration: session.administrationId, name: '', unit: null, owner: null, parts: [], purpose: '',
    impact: [],
    mtpd_hours: null, rto_hours: null, rpo_hours: null, mbco: '', may_be_dropped: '', drop_order: null, legal_deadlines: [], systems: [], resources: '', needs: [],
  };
}
