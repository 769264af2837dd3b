/** Every page of the window and the file that shows it, loaded when it is first asked for. */
import type { Route } from './router.svelte.ts';

/** The pages, first match wins. */
export const routes: Route[] = [
  { pattern: '/', door: 'home', load: () => import('../features/home/Screen.svelte') },

  { pattern: '/plans', door: 'plans', load: () => import('../features/plans/Screen.svelte') },
  { pattern: '/plans/:id', door: 'plans', load: () => import('../features/editor/Screen.svelte') },
  { pattern: '/plans/:id/review', door: 'plans', load: () => import('../features/review/Screen.svelte') },
  { pattern: '/plans/:id/read', door: 'plans', load: () => import('../features/preview/Screen.svelte') },
  { pattern: '/plans/:id/versions', door: 'plans', load: () => import('../features/review/Versions.svelte') },

  { pattern: '/report', door: 'report', load: () => import('../features/report/Screen.svelte') },

  { pattern: '/incidents', door: 'incidents', load: () => import('../features/incidents/Screen.svelte') },
  { pattern: '/incidents/analysis', door: 'incidents', load: () => import('../features/analysis/Screen.svelte') },
  { pattern: '/incidents/clocks', door: 'incidents', load: () => import('../features/tracks/Screen.svelte') },
  { pattern: '/incidents/:id', door: 'incidents', load: () => import('../features/incidents/Incident.svelte') },
  { pattern: '/incidents/:id/:part', door: 'incidents', load: () => import('../features/incidents/Part.svelte') },

  { pattern: '/print', door: 'print', load: () => import('../features/printing/Screen.svelte') },
  { pattern: '/copies', door: 'print', load: () => import('../features/printing/Copies.svelte') },

  { pattern: '/routines', door: 'routines', load: () => import('../features/routines/Screen.svelte') },
  { pattern: '/routines/:id', door: 'routines', load: () => import('../features/routines/Routine.svelte') },
  { pattern: '/forms', door: 'routines', load: () => import('../features/forms/Screen.svelte') },
  { pattern: '/forms/:id', door: 'routines', load: () => import('../features/forms/Form.svelte') },

  { pattern: '/systems', door: 'register', load: () => import('../features/register/Screen.svelte') },
  { pattern: '/systems/:id', door: 'register', load: () => import('../features/register/System.svelte') },
  { pattern: '/systems/:id/maintenance', door: 'register', load: () => import('../features/systemfile/Maintenance.svelte') },
  { pattern: '/systems/:id/controls', door: 'register', load: () => import('../features/systemfile/Controls.svelte') },
  { pattern: '/controls', door: 'register', load: () => import('../features/systemfile/ControlMatrix.svelte') },
  { pattern: '/systems/:id/evidence', door: 'register', load: () => import('../features/systemfile/Evidence.svelte') },
  { pattern: '/evidence', door: 'register', load: () => import('../features/systemfile/EvidenceMatrix.svelte') },
  { pattern: '/activities', door: 'register', load: () => import('../features/register/Activities.svelte') },
  { pattern: '/activities/:id', door: 'register', load: () => import('../features/register/Activity.svelte') },
  { pattern: '/web', door: 'register', load: () => import('../features/web/Screen.svelte') },
  { pattern: '/impact', door: 'register', load: () => import('../features/impact/Screen.svelte') },
  { pattern: '/tables', door: 'register', load: () => import('../features/tables/Screen.svelte') },

  { pattern: '/classification', door: 'register', load: () => import('../features/classification/Screen.svelte') },
  { pattern: '/classification/scales', door: 'register', load: () => import('../features/classification/Scales.svelte') },
  { pattern: '/classification/catalogues', door: 'register', load: () => import('../features/requirements/Catalogues.svelte') },
  { pattern: '/systems/:id/classification', door: 'register', load: () => import('../features/classification/System.svelte') },
  { pattern: '/systems/:id/requirements', door: 'register', load: () => import('../features/requirements/System.svelte') },

  { pattern: '/organisation', door: 'organisation', load: () => import('../features/organisation/Screen.svelte') },
  { pattern: '/organisation/roles', door: 'organisation', load: () => import('../features/organisation/Roles.svelte') },
  { pattern: '/organisation/people', door: 'organisation', load: () => import('../features/organisation/People.svelte') },

  { pattern: '/safety', door: 'safety', load: () => import('../features/safety/Screen.svelte') },
  { pattern: '/safety/log', door: 'safety', load: () => import('../features/safety/Log.svelte') },
  { pattern: '/safety/backups', door: 'safety', load: () => import('../features/safety/Backups.svelte') },
  { pattern: '/safety/accounts', door: 'safety', load: () => import('../features/accounts/Screen.svelte') },

  { pattern: '/settings', door: 'settings', load: () => import('../features/settings/Screen.svelte') },
];

/** What is shown when no pattern fits. */
export const missing: Route = { pattern: '', door: '', load: () => import('./Missing.svelte') };
