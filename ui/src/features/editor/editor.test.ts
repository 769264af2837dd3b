import { beforeEach, expect, test, vi } from 'vitest';

import type { PlanView, Sections } from '../../ipc/generated/commands.ts';
import { Editor } from './editor.svelte.ts';
import { SECTIONS } from './sections.ts';

const asked = vi.hoisted(() => vi.fn());
vi.mock('../../ipc/call.ts', () => ({ call: asked, onLocked: () => () => undefined, isInWindow: () => false }));

const BLANK: Sections = {
  header: { owner: null, document_number: '', registry_number: '', drawn_up_by: null, drawn_up_on: null, revise_by: null, secrecy: '', summary: '' },
  scope: { purpose: '', systems: [], units: [], performers: '', not_covered: '' },
  first_minutes: { steps: [], note: '' },
  activation: { criteria: [], deciders: [], announcement: '' },
  tasks: { rows: [], note: '' },
  routines: { rows: [], note: '' },
  paper: { rows: [], note: '' },
  forms: { rows: [], note: '' },
  dependencies: { rows: [], note: '' },
  communication: { rows: [], note: '' },
  contacts: { groups: [], external: [], note: '' },
  phases: { rows: [], note: '' },
  return_to_normal: { declared_by: null, conditions: '', message: '', paper_stops: '', steps: [] },
  late_entry: { rows: [], marking: '', paper_afterwards: '' },
  incidents: { rows: [], note: '' },
  evaluation: { questions: [], role: null, within: '' },
  exercises: { rows: [], interval: '' },
  revisions: { rows: [] },
};

function planWith(sections: Partial<Sections>, revision: number): PlanView {
  const plan = {
    id: 'p', administration: 'a', title: 'Plan', kind: 'both', current: null, sections: { ...structuredClone(BLANK), ...sections },
    working: { state: 'draft', writers: [], sent_back: null },
  } as const;
  return {
    plan: { ...plan, working: { ...plan.working, writers: [] } }, revision, saved_at: '2026-11-22T14:02:00+01:00', saved_by: 'A',
    findings: [], warnings: [], versions: [], may_write: true,
  };
}

const saved = (revision: number) => ({ ok: true, value: { revision, at: '2026-11-22T14:03:00+01:00', findings: [], warnings: [] } });
const refused = (refusal: object) => ({ ok: false, refusal });

function saves(): { section: string; body: { purpose?: string }; revision: number }[] {
  return asked.mock.calls.filter(([name]) => name === 'save_section').map(([, request]) => request);
}

async function opened(): Promise<Editor> {
  asked.mockResolvedValueOnce({ ok: true, value: planWith({}, 7) });
  const editor = new Editor('p');
  await editor.load();
  return editor;
}

function write(editor: Editor, text: string) {
  if (editor.sections) editor.sections.scope.purpose = text;
  editor.typed('scope');
}

beforeEach(() => asked.mockReset());

test('what is typed is saved with the revision that was read, and the next save with the new one', async () => {
  const editor = await opened();
  asked.mockResolvedValueOnce(saved(8)).mockResolvedValueOnce(saved(9));

  write(editor, 'Ett');
  await editor.saving.flush();
  write(editor, 'Ett och två');
  await editor.saving.flush();

  expect(saves().map(({ section, body, revision }) => [section, body.purpose, revision])).toEqual([
    ['scope', 'Ett', 7],
    ['scope', 'Ett och två', 8],
  ]);
  expect(editor.saving.mark).toBe('saved');
});

test('looking at a section saves nothing', async () => {
  const editor = await opened();

  editor.typed('scope');
  await editor.saving.flush();

  expect(saves()).toEqual([]);
});

test('a save that fails keeps the text, and saving again sends it', async () => {
  const editor = await opened();
  asked.mockResolvedValueOnce(refused({ code: 'disk_full' })).mockResolvedValueOnce(saved(8));

  write(editor, 'Får inte försvinna');
  await editor.saving.flush();
  expect(editor.saving.mark).toBe('failed');
  expect(editor.sections?.scope.purpose).toBe('Får inte försvinna');
  await editor.saving.flush();

  expect(saves().at(-1)?.body.purpose).toBe('Får inte försvinna');
  expect(editor.saving.mark).toBe('saved');
});

test('a change that somebody made in another section does not stop the save, and is taken in', async () => {
  const editor = await opened();
  const theirs = planWith({ tasks: { rows: [], note: 'Nytt' } }, 9);
  asked.mockResolvedValueOnce(refused({ code: 'conflict', revision: 9 })).mockResolvedValueOnce({ ok: true, value: theirs }).mockResolvedValueOnce(saved(10));

  write(editor, 'Mitt');
  await editor.saving.flush();

  expect(saves().at(-1)).toMatchObject({ section: 'scope', revision: 9, body: { purpose: 'Mitt' } });
  expect(editor.sections?.tasks.note).toBe('Nytt');
  expect(editor.conflict).toBeUndefined();
});

test('a change that somebody made in the same section is shown beside mine, and mine is saved only when chosen', async () => {
  const editor = await opened();
  const theirs = planWith({ scope: { ...BLANK.scope, purpose: 'Deras' } }, 9);
  asked.mockResolvedValueOnce(refused({ code: 'conflict', revision: 9 })).mockResolvedValueOnce({ ok: true, value: theirs });

  write(editor, 'Mitt');
  await editor.saving.flush();
  expect(editor.conflict).toMatchObject({ mine: { purpose: 'Mitt' }, theirs: { purpose: 'Deras' } });

  asked.mockResolvedValueOnce(saved(10));
  editor.keepMine();
  await editor.saving.flush();
  expect(saves().at(-1)).toMatchObject({ revision: 9, body: { purpose: 'Mitt' } });
});

test('taking the saved text puts it in the form and saves nothing', async () => {
  const editor = await opened();
  const theirs = planWith({ scope: { ...BLANK.scope, purpose: 'Deras' } }, 9);
  asked.mockResolvedValueOnce(refused({ code: 'conflict', revision: 9 })).mockResolvedValueOnce({ ok: true, value: theirs });
  write(editor, 'Mitt');
  await editor.saving.flush();

  editor.takeTheirs();
  await editor.saving.flush();

  expect(editor.sections?.scope.purpose).toBe('Deras');
  expect(saves()).toHaveLength(1);
});

test('a section is empty, worth a look, or done', async () => {
  const editor = await opened();
  expect(editor.mark('scope')).toBe('empty');

  write(editor, 'Något');
  expect(editor.mark('scope')).toBe('done');

  editor.findings = [{ section: 'scope', weight: 'look', message: 'finding-no-units', args: {} }];
  expect(editor.mark('scope')).toBe('look');
});

test('the editor shows the eighteen sections in the order of the plan, and asks for every field in them', () => {
  expect(SECTIONS.map(({ key }) => key)).toEqual(Object.keys(BLANK));
  for (const { key, fields } of SECTIONS) {
    expect(fields.map(({ name }) => name).sort(), key).toEqual(Object.keys(BLANK[key]).sort());
  }
});
