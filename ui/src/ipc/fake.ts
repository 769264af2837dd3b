/** Hand-made answers until the program answers. Only under `npm run fake`; never part of the build. */
import type { Answer } from './call.ts';
import type { SessionView } from './generated/commands.ts';

const id = '0193a000-0000-7000-8000-000000000001';
let session: SessionView = {
  account: '0193a000-0000-7000-8000-0000000000a1',
  name: 'Maj Ekström',
  title: 'Administrativ chef',
  read_only: false,
  must_change_passphrase: false,
  administrations: [{ id, name: 'Exempel stadsdelsförvaltning', example: true, duties: ['author'], rights: ['open', 'signed_in', 'read_drafts', 'read_log', 'write_plans', 'write_systems', 'administer', 'confirm_duties'] }],
  preferences: { language: 'sv', theme: 'system', zoom: 100, administration: id },
  settings: { lock_minutes: 15, warn_days: 60 },
  locks_at: '2026-11-22T14:17:00+01:00',
  backup_at: '2026-11-21T16:00:00+01:00',
  now: '2026-11-22T14:02:00+01:00',
};

/** Answers by command; a feature under construction may add its own here. */
export const answers: Record<string, (request: never) => unknown> = {
  status: () => ({ state: 'open', place: '/home/beredd', session, wait_seconds: 0, trouble: null, program: '0.1.0' }),
  session: () => session,
  save_preferences: (preferences: SessionView['preferences']) => (session = { ...session, preferences }),
};

/** Answers as the program would. */
export async function fake(name: string, request: unknown): Promise<Answer<unknown>> {
  const answer = answers[name];
  if (!answer) return { ok: false, refusal: { code: 'internal', detail: `the fake has no ${name}` } };
  return { ok: true, value: structuredClone(answer(request as never)) };
}
