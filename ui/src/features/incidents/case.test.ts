import { beforeEach, expect, test, vi } from 'vitest';

import type { IncidentView, SaveIncidentPart } from '../../ipc/generated/commands.ts';
import { session } from '../../session/session.svelte.ts';
import { Case, caseOf } from './case.svelte.ts';

const asked = vi.hoisted(() => vi.fn());
vi.mock('../../ipc/call.ts', () => ({ call: asked, onLocked: () => () => undefined, isInWindow: () => false }));

const AT = '2026-11-22T12:00:00+01:00';
const CONFLICT = { ok: false, refusal: { code: 'conflict' } };

/** What lies in the file, and what the program answers about it. */
let stored: IncidentView;

function view(): IncidentView {
  const incident = {
    id: 'i', stage: 'reported', number: '2026-001', report: { text: '' }, times: { aware: null }, event: { cause_text: '' }, affected: { note: '' },
    risk: { text: '', reason: '' }, measures: [], decision: { notify_reason: '' }, outage: { effect: '' }, links: { police_number: '' }, tracks: {}, versions: [],
  };
  const may = { write_report: true, handle: true, approve: false };
  return { incident, revision: 1, clocks: [{ key: 'imy' }], problems: [], lacks: [], lacks_to_close: [], may, names: {} } as unknown as IncidentView;
}

/** Somebody else saves a part in another window. */
function somebodySaves(change: object): void {
  stored = { ...stored, revision: stored.revision + 1, incident: { ...stored.incident, ...change } };
}

function answer(name: string, request: SaveIncidentPart): unknown {
  if (name === 'open_incident') return { ok: true, value: structuredClone(stored) };
  if (request.revision !== stored.revision) return CONFLICT;
  if (name === 'save_incident_part') somebodySaves({ [request.part.part]: request.part.value });
  return { ok: true, value: { id: 'i', revision: stored.revision, at: AT, warnings: [], problems: [], clocks: stored.clocks, lacks: [] } };
}

beforeEach(() => {
  stored = view();
  asked.mockReset();
  asked.mockImplementation((name: string, request: SaveIncidentPart) => Promise.resolve(answer(name, request)));
});

async function opened(): Promise<Case> {
  const held = new Case('i');
  await held.load();
  return held;
}

test('only the part that was written in is saved', async () => {
  const held = await opened();
  if (held.draft) held.draft.links.police_number = '5000-K1';
  held.chosen();
  await held.saving.flush();
  const saved = asked.mock.calls.filter(([name]) => name === 'save_incident_part').map(([, request]) => request.part.part);
  expect(saved).toEqual(['links']);
  expect(held.saving.mark).toBe('saved');
});

test('when somebody else has saved another part, both texts stand and nothing is asked', async () => {
  const held = await opened();
  somebodySaves({ risk: { text: '', reason: 'Deras skäl' } });
  if (held.draft) held.draft.links.police_number = '5000-K1';
  held.chosen();
  await held.saving.flush();
  expect(held.theirs).toBeUndefined();
  expect(stored.incident.links.police_number).toBe('5000-K1');
  expect(held.draft?.risk.reason).toBe('Deras skäl');
});

test('the same part is a conflict, and neither text is thrown away unasked', async () => {
  const held = await opened();
  somebodySaves({ risk: { text: '', reason: 'Deras skäl' } });
  if (held.draft) held.draft.risk.reason = 'Mina skäl';
  held.chosen();
  await held.saving.flush();
  expect(held.saving.mark).toBe('conflict');
  expect(held.theirs?.incident.risk.reason).toBe('Deras skäl');
  expect(held.draft?.risk.reason).toBe('Mina skäl');
  held.settleConflict(true);
  await held.saving.flush();
  expect(stored.incident.risk.reason).toBe('Mina skäl');
});

test('who takes what is saved has it on screen', async () => {
  const held = await opened();
  somebodySaves({ risk: { text: '', reason: 'Deras skäl' } });
  if (held.draft) held.draft.risk.reason = 'Mina skäl';
  held.chosen();
  await held.saving.flush();
  held.settleConflict(false);
  expect(held.draft?.risk.reason).toBe('Deras skäl');
  expect(held.saving.isUnsaved).toBe(false);
});

test('a clock that nobody has said anything about can be written in, and is saved when somebody has', async () => {
  const held = await opened();
  held.touch();
  expect(held.saving.isUnsaved).toBe(false);
  if (held.draft?.tracks.imy) held.draft.tracks.imy.receipt = 'IMY-1';
  held.chosen();
  await held.saving.flush();
  const [, request] = asked.mock.calls.find(([name]) => name === 'save_track_state') ?? [];
  expect(request).toMatchObject({ key: 'imy', state: { receipt: 'IMY-1' } });
});

test('what was refused stands at its field by its whole path', async () => {
  const held = await opened();
  const problems = [{ field: 'part.value.reason', message: 'problem-too-long', args: {} }];
  asked.mockImplementation((name: string, request: SaveIncidentPart) => Promise.resolve(name === 'open_incident' ? answer(name, request) : { ok: false, refusal: { code: 'invalid', problems } }));
  if (held.draft) held.draft.risk.reason = 'x'.repeat(100_000);
  held.chosen();
  await held.saving.flush();
  expect(held.problems.map(({ field }) => field)).toEqual(['risk.reason']);
  expect(held.draft?.risk.reason).toHaveLength(100_000);
});

test('what one person typed is not saved in the name of the next', async () => {
  const held = caseOf('i');
  await held.load();
  if (held.draft) held.draft.risk.reason = 'Hemligt';
  held.touch();
  session.epoch += 1;
  await held.saving.flush();
  expect(asked.mock.calls.some(([name]) => name === 'save_incident_part')).toBe(false);
  expect(caseOf('i')).not.toBe(held);
});
