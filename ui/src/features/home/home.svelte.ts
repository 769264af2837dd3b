/** What needs the signed-in person, in words and links. Never decides what is urgent: the program has sorted it. */
import { call } from '../../ipc/call.ts';
import type { ClockView, HomeView, Need, PlanRow, Refusal, Stage } from '../../ipc/generated/commands.ts';
import { shortDay } from '../../l10n/format.ts';
import { t } from '../../l10n/words.svelte.ts';
import { session } from '../../session/session.svelte.ts';

/** One line of "what needs me". */
export interface Line {
  key: string;
  href: string;
  title: string;
  detail: string;
  kind: 'ok' | 'watch' | 'late' | 'rest';
  state: string;
  action: string;
}

/** An incident with clocks that run. */
export interface Running {
  incident: string;
  number: string;
  stage: Stage;
  isProtected: boolean;
  href: string;
  clocks: ClockView[];
}

/** The home page. */
export class Home {
  view = $state.raw<HomeView>();
  refusal = $state.raw<Refusal>();

  lines: Line[] = $derived((this.view?.needs ?? []).map(asLine).filter((line) => line !== undefined));
  running: Running[] = $derived(runningOf(this.view?.needs ?? []));
  /** How many sealed reports lie in the folder. */
  left: number = $derived((this.view?.needs ?? []).reduce((sum, need) => sum + (need.kind === 'reports_left' ? need.count : 0), 0));
  /** True when some lay there while this page was open: what came of them is still shown. */
  hadLeft = $state(false);
  today: string = $derived(this.view?.today ?? session.view?.now ?? '');

  async load(): Promise<void> {
    const administration = session.administrationId;
    if (!administration) return;
    const answer = await call('home', { administration });
    if (answer.ok) {
      this.view = answer.value;
      this.hadLeft ||= this.left > 0;
    } else this.refusal = answer.refusal;
  }
}

/** Returns the state of the version in force, and of the draft beside it. */
export function stateOf(plan: PlanRow): { kind: Line['kind']; label: string; draft: string } {
  const draft = plan.current && plan.draft !== 'settled' ? t(`home-draft-${plan.draft.replaceAll('_', '-')}`) : '';
  if (!plan.current) {
    if (plan.draft === 'in_review') return { kind: 'watch', label: t('home-state-in-review'), draft };
    return { kind: 'rest', label: t('home-state-never'), draft };
  }
  switch (plan.current.age) {
    case 'in_force':
      return { kind: 'ok', label: t('home-state-in-force'), draft };
    case 'soon':
      return { kind: 'watch', label: t('home-state-soon'), draft };
    case 'too_old':
      return { kind: 'late', label: t('home-state-too-old'), draft };
    default:
      return plan.current.age satisfies never;
  }
}

function daysSince(moment: string): number {
  const now = new Date(session.view?.now ?? Date.now()).getTime();
  return Math.max(0, Math.floor((now - new Date(moment).getTime()) / 86_400_000));
}

/** Puts the clocks of one incident together, in the order of their most urgent one. */
export function runningOf(needs: Need[]): Running[] {
  const found = new Map<string, Running>();
  for (const need of needs) {
    if (need.kind !== 'incident_clock') continue;
    const { incident, number, stage } = need;
    // Who only reports sends nothing to an authority.
    if (!session.can('handle_incidents') && !['internal', 'protected'].includes(need.clock.key)) continue;
    const href = stage === 'draft' && !session.can('handle_incidents') ? `#/report?open=${incident}` : `#/incidents/${incident}`;
    const running = found.get(incident) ?? { incident, number, stage, isProtected: need.protected, href, clocks: [] };
    running.clocks.push(need.clock);
    found.set(incident, running);
  }
  return [...found.values()];
}

/** Where each kind of thing about one system is done, and where all systems stand together. */
const PAGE_OF = { classification: 'classification', proof: 'evidence', measure: 'requirements', maintenance: 'maintenance' };
const LIST_OF = { classification: 'classification', proof: 'evidence', measure: 'controls', maintenance: 'systems' };

/** Returns nothing for what the page shows in a part of its own. */
function asLine(need: Need): Line | undefined {
  switch (need.kind) {
    case 'incident_clock':
    case 'reports_left':
      return undefined;
    case 'decide':
      return {
        key: `decide ${need.plan}`,
        href: `#/plans/${need.plan}/review`,
        title: need.title,
        detail: t('home-decide', { number: need.number, days: daysSince(need.since) }),
        kind: 'watch',
        state: t('home-state-decide'),
        action: t('home-decide-action'),
      };
    case 'waiting':
      return {
        key: `waiting ${need.plan}`,
        href: `#/plans/${need.plan}/review`,
        title: need.title,
        detail: t('home-waiting', { number: need.number, days: daysSince(need.since) }),
        kind: 'rest',
        state: t('home-state-in-review'),
        action: t('home-waiting-action'),
      };
    case 'sent_back':
      return {
        key: `sent ${need.plan}`,
        href: `#/plans/${need.plan}`,
        title: need.title,
        detail: t('home-sent-back', { comment: need.comment }),
        kind: 'watch',
        state: t('home-state-sent-back'),
        action: t('home-sent-back-action'),
      };
    case 'revise':
      return {
        key: `revise ${need.plan}`,
        href: `#/plans/${need.plan}`,
        title: need.title,
        detail:
          need.days < 0
            ? t('home-revise-late', { day: shortDay(need.by), days: -need.days })
            : t('home-revise', { day: shortDay(need.by), days: need.days }),
        kind: need.days < 0 ? 'late' : 'watch',
        state: need.days < 0 ? t('home-state-too-old') : t('home-state-soon'),
        action: t('home-revise-action'),
      };
    case 'not_approved':
      return {
        key: `draft ${need.plan}`,
        href: `#/plans/${need.plan}`,
        title: need.title,
        detail: t('home-not-approved', { count: need.lacks }),
        kind: 'rest',
        state: t('home-state-never'),
        action: t('home-not-approved-action'),
      };
    case 'copy_outdated':
      return {
        key: `copy ${need.copy} ${need.plan}`,
        href: `#/print?replaces=${need.copy}`,
        title: t('home-copy-title', { number: need.number, place: need.place }),
        detail: t('home-copy', { title: need.title, version: need.version, current: need.current }),
        kind: 'late',
        state: t('home-state-copy'),
        action: t('home-copy-action'),
      };
    case 'roles_empty':
      return {
        key: `roles ${need.only_deputy}`,
        href: '#/organisation/roles',
        title: t(need.only_deputy ? 'home-role-deputy' : 'home-role', { count: need.titles.length }),
        detail: someOf(need.titles),
        kind: need.only_deputy ? 'watch' : 'late',
        state: need.only_deputy ? t('home-state-deputy') : t('home-state-role'),
        action: t('home-role-action'),
      };
    case 'confirm_duties':
      return {
        key: `duties ${need.account}`,
        href: '#/safety/accounts',
        title: need.name,
        detail: t('home-duties'),
        kind: 'watch',
        state: t('home-state-duties'),
        action: t('home-duties-action'),
      };
    case 'systems_due': {
      const [first] = need.systems;
      return {
        key: `due ${need.what}`,
        href: need.systems.length === 1 && first ? `#/systems/${first.system}/${PAGE_OF[need.what]}` : `#/${LIST_OF[need.what]}`,
        title: t(`home-due-${need.what}`, { count: need.systems.length }),
        detail: t('home-due-detail', { names: someOf(need.systems.map(({ name }) => name)), count: need.systems.length, day: first ? shortDay(first.by) : '' }),
        kind: 'late',
        state: t('home-due-state'),
        action: t('home-due-action'),
      };
    }
    case 'backup':
      return {
        key: 'backup',
        href: '#/safety/backups',
        title: t('home-backup-title'),
        detail: need.at ? t('home-backup-old', { day: shortDay(need.at) }) : t('home-backup-none'),
        kind: 'late',
        state: t('home-state-backup'),
        action: t('home-backup-action'),
      };
    default:
      return need satisfies never;
  }
}

/** The first few names of many. */
function someOf(names: string[]): string {
  const shown = names.slice(0, 4);
  const rest = names.length - shown.length;
  const list = shown.join(', ');
  return rest > 0 ? t('home-and-more', { list, count: rest }) : list;
}
