/** The registers that forms point at: what can be chosen, and how a new entry is made on the spot. Never changes an old one. */
import { call } from '../../ipc/call.ts';
import type { Activity, AdministrationId, Refusal, Role, Unit } from '../../ipc/generated/commands.ts';
import { byName, hours } from '../../l10n/format.ts';
import { t } from '../../l10n/words.svelte.ts';
import { session } from '../../session/session.svelte.ts';
import type { RegisterName } from './describe.ts';

/** Something to choose. */
export interface Entry {
  id: string;
  name: string;
  /** A line below the name: who holds the role, how long the activity can be down. */
  detail: string;
}

/** The id that asks the program to make a new record. */
export const NIL = '00000000-0000-0000-0000-000000000000';

type Lists = Record<RegisterName, Entry[]>;
const NONE: Lists = { role: [], system: [], unit: [], activity: [], routine: [], form: [] };

/** What forms can point at in one administration. */
export class Registers {
  lists = $state.raw<Lists>(NONE);
  refusal = $state.raw<Refusal>();
  isLoaded = $state(false);

  constructor(readonly administration: AdministrationId) {}

  /** Fetches every register. */
  async load(): Promise<void> {
    const administration = this.administration;
    const [organisation, register] = await Promise.all([
      call('open_organisation', { administration }),
      call('open_register', { administration }),
    ]);
    if (!organisation.ok) {
      this.refusal = organisation.refusal;
      return;
    }
    if (!register.ok) {
      this.refusal = register.refusal;
      return;
    }
    const { units, roles, persons } = organisation.value;
    const names = new Map(persons.map(({ value }) => [value.id, value.name]));
    const { systems, activities, routines, forms } = register.value;
    const sorted = (entries: Entry[]) => entries.sort((one, other) => byName(one.name, other.name));
    this.lists = {
      role: sorted(roles.map(({ value }) => roleEntry(value, names))),
      unit: sorted(units.map(({ value }) => ({ id: value.id, name: value.name, detail: partName(value) }))),
      system: sorted(systems.map(({ system }) => plain(system.value.id, system.value.name, system.value.supplier))),
      activity: sorted(activities.map(({ value }) => ({ id: value.id, name: value.name, detail: times(value) }))),
      routine: sorted(routines.map(({ routine }) => plain(routine.value.id, routine.value.title, routine.value.purpose))),
      form: sorted(forms.map(({ value }) => plain(value.id, value.title, value.number))),
    };
    this.isLoaded = true;
    this.refusal = undefined;
  }

  /** Finds an entry. */
  entry(from: RegisterName, id: string): Entry | undefined {
    return this.lists[from].find((entry) => entry.id === id);
  }

  /** What a picker offers. */
  options(from: RegisterName): { value: string; label: string; hint?: string }[] {
    return this.lists[from].map(({ id, name, detail }) => ({ value: id, label: name, hint: detail === '' ? undefined : detail }));
  }

  /** How a picker makes a new entry; nothing when the signed-in person may not. */
  creator(from: RegisterName): ((name: string) => Promise<string | undefined>) | undefined {
    const may = session.can(from === 'system' ? 'write_systems' : 'write_plans');
    return may ? (name) => this.create(from, name) : undefined;
  }

  /** Makes a new entry with nothing but a name. Returns its id, or nothing when the program refused. */
  async create(from: RegisterName, name: string): Promise<string | undefined> {
    const answer = await this.#save(from, name.trim());
    if (!answer.ok) {
      this.refusal = answer.refusal;
      return undefined;
    }
    const entry = plain(answer.value.id, name.trim(), from === 'role' ? t('form-role-empty') : '');
    this.lists = { ...this.lists, [from]: [...this.lists[from], entry].sort((one, other) => byName(one.name, other.name)) };
    return answer.value.id;
  }

  #save(from: RegisterName, name: string) {
    const { administration } = this;
    const base = { id: NIL, administration };
    const phones = { phone_office: '', phone_other: '' };
    switch (from) {
      case 'role':
        return call('save_role', { value: { ...base, ...phones, title: name, unit: null, holder: null, deputy: null, note: '' }, revision: null });
      case 'unit':
        return call('save_unit', { value: { ...base, name, parent: null, part: null, binder_place: '' }, revision: null });
      case 'system':
        return call('save_system', { value: { ...base, name, ...BLANK_SYSTEM }, revision: null });
      case 'activity':
        return call('save_activity', { value: { ...base, name, ...BLANK_ACTIVITY }, revision: null });
      case 'routine':
        return call('save_routine', { value: { ...base, title: name, ...BLANK_ROUTINE }, revision: null });
      case 'form':
        return call('save_form', { value: { ...base, title: name, number: '', instruction: '', parts: [], afterwards: '', fields: [] }, revision: null });
    }
  }
}

/** A routine with nothing in it but its name. */
export const BLANK_ROUTINE = {
  activity: null, parts: [], from_hours: 0, to_hours: null, purpose: '', steps: [], limits: '', late_entry: [], contacts: [],
};

const BLANK_SYSTEM = {
  sort: 'case' as const, purpose: '', supplier: '', hosting: '', unit: null, support: [], owner: null, responsible: null, manager: null,
  administrator: null, pilots: [], agreement: '', promised_restore_hours: null, login_methods: '', personal_data: 'unknown' as const, personal_data_note: '', logging: '', performers: '', read_only_copy: '',
  last_restore_test: null, last_restore_hours: null, depends_on: [],
};

const BLANK_ACTIVITY = {
  unit: null, owner: null, parts: [], purpose: '', impact: [], mtpd_hours: null, rto_hours: null, rpo_hours: null, mbco: '',
  may_be_dropped: '', drop_order: null, legal_deadlines: [], systems: [], resources: '',
  needs: [],
};

function plain(id: string, name: string, detail: string): Entry {
  return { id, name, detail };
}

function roleEntry(role: Role, names: Map<string, string>): Entry {
  const holder = role.holder ? names.get(role.holder) : undefined;
  return plain(role.id, role.title, holder ?? t('form-role-empty'));
}

function partName(unit: Unit): string {
  switch (unit.part) {
    case 'purchaser':
      return t('part-purchaser');
    case 'performer':
      return t('part-performer');
    case 'private_performer':
      return t('part-private');
    case null:
      return '';
  }
}

function times(activity: Activity): string {
  const { rto_hours: rto, mtpd_hours: mtpd, mbco } = activity;
  const facts: string[] = [];
  if (rto !== null && mtpd !== null) facts.push(t('form-activity-times', { rto: hours(rto), mtpd: hours(mtpd) }));
  else if (rto !== null) facts.push(t('form-activity-rto', { rto: hours(rto) }));
  else if (mtpd !== null) facts.push(t('form-activity-mtpd', { mtpd: hours(mtpd) }));
  if (mbco !== '') facts.push(t('form-activity-mbco', { mbco }));
  return facts.join(' · ');
}
