/** What the search finds: the program's hits and the window's own pages. Never remembers what was looked for. */
import { call } from '../../ipc/call.ts';
import type { Right, SearchHit } from '../../ipc/generated/commands.ts';
import { t } from '../../l10n/words.svelte.ts';
import { session } from '../../session/session.svelte.ts';

/** A line to choose. */
export interface Line {
  name: string;
  kind: string;
  path: string;
  excerpt: string;
}

const PAGES: { path: string; label: string; right: Right }[] = [
  { path: '/', label: 'shell-menu-home', right: 'signed_in' },
  { path: '/plans', label: 'shell-menu-plans', right: 'signed_in' },
  { path: '/report', label: 'shell-door-report', right: 'report' },
  { path: '/incidents', label: 'shell-menu-incidents', right: 'report' },
  { path: '/print', label: 'shell-door-print', right: 'signed_in' },
  { path: '/copies', label: 'shell-menu-copies', right: 'signed_in' },
  { path: '/routines', label: 'shell-menu-routines', right: 'read_drafts' },
  { path: '/systems', label: 'register-systems-title', right: 'read_drafts' },
  { path: '/activities', label: 'register-activities-title', right: 'read_drafts' },
  { path: '/web', label: 'register-tab-web', right: 'read_drafts' },
  { path: '/impact', label: 'register-tab-impact', right: 'read_drafts' },
  { path: '/classification', label: 'register-tab-classification', right: 'read_drafts' },
  { path: '/controls', label: 'systemfile-matrix-title', right: 'read_drafts' },
  { path: '/evidence', label: 'systemfile-proof-title', right: 'read_drafts' },
  { path: '/tables', label: 'register-tab-tables', right: 'read_drafts' },
  { path: '/organisation', label: 'organisation-title', right: 'read_drafts' },
  { path: '/organisation/roles', label: 'organisation-roles-title', right: 'read_drafts' },
  { path: '/organisation/people', label: 'organisation-people-title', right: 'read_drafts' },
  { path: '/safety', label: 'settings-verify-title', right: 'read_log' },
  { path: '/safety/log', label: 'settings-log-title', right: 'read_log' },
  { path: '/safety/backups', label: 'settings-backups-title', right: 'read_log' },
  { path: '/safety/accounts', label: 'accounts-title', right: 'administer' },
  { path: '/settings', label: 'settings-title', right: 'signed_in' },
];
const WAIT = 120;

/** The search. */
export class Palette {
  text = $state('');
  active = $state(0);
  hits = $state.raw<SearchHit[]>([]);

  lines: Line[] = $derived([...this.hits.map(asLine), ...this.#pages()]);

  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  typed(text: string): void {
    this.text = text;
    this.active = 0;
    clearTimeout(this.#timer);
    if (text.trim() === '') this.hits = [];
    else this.#timer = setTimeout(() => void this.#find(), WAIT);
  }

  move(by: 1 | -1): void {
    const count = this.lines.length;
    if (count > 0) this.active = (this.active + by + count) % count;
  }

  async #find(): Promise<void> {
    const asked = ++this.#asked;
    const answer = await call('search', { text: this.text });
    if (asked !== this.#asked) return;
    this.hits = answer.ok ? answer.value.hits.filter((hit) => hit.kind !== 'setting') : [];
  }

  #pages(): Line[] {
    const wanted = this.text.trim().toLocaleLowerCase('sv');
    return PAGES.filter(({ right }) => session.can(right))
      .map(({ path, label }) => ({ path, name: t(label), kind: t('shell-search-page'), excerpt: '' }))
      .filter(({ name }) => wanted === '' || name.toLocaleLowerCase('sv').includes(wanted));
  }
}

function asLine(hit: SearchHit): Line {
  return { name: hit.name, kind: t(`settings-kind-${hit.kind}`), path: pathOf(hit), excerpt: hit.excerpt === hit.name ? '' : hit.excerpt };
}

function pathOf({ kind, id, system }: SearchHit): string {
  switch (kind) {
    case 'plan':
      return session.can('read_drafts') ? `/plans/${id}` : `/plans/${id}/read`;
    case 'review':
      return `/plans/${id}/review`;
    case 'routine':
      return `/routines/${id}`;
    case 'form':
      return `/forms/${id}`;
    case 'system':
      return `/systems/${id}`;
    case 'activity':
      return `/activities/${id}`;
    case 'role':
      return `/organisation/roles?open=${id}`;
    case 'person':
      return `/organisation/people?open=${id}`;
    case 'unit':
      return `/organisation?open=${id}`;
    case 'account':
      return `/safety/accounts?open=${id}`;
    case 'copy':
      return '/copies';
    case 'administration':
      return '/organisation';
    case 'incident':
      return session.can('handle_incidents') ? `/incidents/${id}` : `/report?open=${id}`;
    case 'track':
      return '/incidents/clocks';
    case 'classification':
      return `/systems/${system}/classification`;
    case 'answers':
      return `/systems/${system}/requirements`;
    case 'evidence':
      return `/systems/${system}/evidence`;
    case 'control':
      return `/systems/${system}/controls`;
    case 'maintenance':
      return `/systems/${system}/maintenance`;
    case 'scale':
      return '/classification/scales';
    case 'catalogue':
      return '/classification/catalogues';
    case 'import':
      return '/tables';
    case 'setting':
      return '/settings';
    default:
      return kind satisfies never;
  }
}
