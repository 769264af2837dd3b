import { beforeEach, expect, test, vi } from 'vitest';

import { DoorReport } from './door.svelte.ts';
import { QuickReport } from './report.svelte.ts';

const asked = vi.hoisted(() => vi.fn());
vi.mock('../../ipc/call.ts', () => ({ call: asked, onLocked: () => () => undefined, isInWindow: () => false }));

const DISCOVERED = '2026-11-20T16:20:00+01:00';
const FUTURE = { field: 'report.discovered', message: 'problem-future', args: {} };
const saved = (revision: number, problems: object[] = []) => ({
  ok: true,
  value: { id: 'i', number: '2026-014', revision, at: DISCOVERED, warnings: [], problems, clocks: [], lacks: [] },
});
const requests = (command: string) => asked.mock.calls.filter(([name]) => name === command).map(([, request]) => request);

beforeEach(() => asked.mockReset());

test('the first answer makes the incident, and the second is saved into the same', async () => {
  const made = vi.fn();
  const report = new QuickReport(made);
  asked.mockResolvedValueOnce(saved(1)).mockResolvedValueOnce(saved(2));
  report.report.discovered = DISCOVERED;
  report.chosen();
  await report.saving.flush();
  report.report.harms = ['loss'];
  report.chosen();
  await report.saving.flush();
  const [first, second] = requests('save_report');
  expect([first.incident, first.revision]).toEqual([null, null]);
  expect([second.incident, second.revision]).toEqual(['i', 1]);
  expect(made).toHaveBeenCalledExactlyOnceWith('i');
  expect(report.number).toBe('2026-014');
});

test('how to reach somebody makes no incident by itself', async () => {
  const report = new QuickReport(() => undefined);
  report.contact = '08-123 45 67';
  report.touch();
  await report.saving.flush();
  expect(asked).not.toHaveBeenCalled();
});

test('sending needs the discovery and one word about what happened; saving needs nothing', async () => {
  const report = new QuickReport(() => undefined);
  asked.mockResolvedValueOnce(saved(1));
  report.report.protected = 'no';
  report.chosen();
  await report.saving.flush();
  expect(await report.send()).toBe(false);
  expect(report.problems.faults.map((fault) => fault.field)).toEqual(['report-discovered', 'report-harms']);
  expect(requests('send_report')).toEqual([]);
});

test('what was typed a moment ago is saved before it is sent', async () => {
  const report = new QuickReport(() => undefined);
  asked.mockResolvedValueOnce(saved(1)).mockResolvedValueOnce({ ok: true, value: { incident: {}, revision: 2 } });
  report.report.discovered = DISCOVERED;
  report.report.text = 'Ett brev kom fel.';
  report.touch();
  expect(await report.send()).toBe(true);
  expect(requests('save_report')[0].report.text).toBe('Ett brev kom fel.');
  expect(requests('send_report')).toEqual([{ incident: 'i', revision: 1 }]);
});

test('a report whose last words could not be saved is not sent, and the words stay', async () => {
  const report = new QuickReport(() => undefined);
  asked.mockResolvedValueOnce(saved(1)).mockResolvedValueOnce({ ok: false, refusal: { code: 'disk_full' } });
  report.report.discovered = DISCOVERED;
  report.report.harms = ['loss'];
  report.chosen();
  await report.saving.flush();
  report.report.text = 'Ett brev kom fel.';
  report.touch();
  expect(await report.send()).toBe(false);
  expect(requests('send_report')).toEqual([]);
  expect(report.report.text).toBe('Ett brev kom fel.');
  expect(report.saving.isUnsaved).toBe(true);
});

test('what can not be stands at its field, is saved all the same, and stops the sending', async () => {
  const report = new QuickReport(() => undefined);
  asked.mockResolvedValueOnce(saved(1, [FUTURE]));
  report.report.discovered = DISCOVERED;
  report.report.harms = ['loss'];
  report.chosen();
  await report.saving.flush();
  expect(report.at('discovered')).toBe('problem-future');
  expect(await report.send()).toBe(false);
  expect(report.problems.faults[0]?.field).toBe('report-discovered');
});

test('another revision shows both, and mine is saved over theirs when I say so', async () => {
  const report = new QuickReport(() => undefined);
  asked.mockResolvedValueOnce(saved(1)).mockResolvedValueOnce({ ok: false, refusal: { code: 'conflict', revision: 5 } });
  asked.mockResolvedValueOnce({ ok: true, value: { revision: 5, clocks: [], problems: [], incident: { number: '2026-014', report: report.report, reporter: { contact: '' } } } });
  report.report.discovered = DISCOVERED;
  report.chosen();
  await report.saving.flush();
  report.report.text = 'Min text';
  report.touch();
  await report.saving.flush();
  expect(report.theirs?.revision).toBe(5);
  asked.mockResolvedValueOnce(saved(6));
  await report.settle(true);
  expect(requests('save_report').at(-1)).toMatchObject({ revision: 5, report: { text: 'Min text' } });
});

test('without an account nothing is saved, and it is sealed with the chosen key', async () => {
  const report = new DoorReport();
  const door = { administration: 'a', name: 'Socialförvaltningen', municipality: 'Ekdal', fingerprint: 'F', key: 'KEY' };
  asked.mockImplementation(async (name: string) => {
    if (name === 'report_doors') return { ok: true, value: { doors: [door], can_leave: true } };
    if (name === 'check_report') return { ok: true, value: { clocks: [], problems: [], warnings: [] } };
    return { ok: true, value: { id: 'r', at: DISCOVERED, token: null, file_name: 'a.beredd-rapport', left: true } };
  });
  await report.load();
  expect(report.door, 'the only door is chosen').toEqual(door);
  await report.seal(true);
  expect(report.problems.faults.map((fault) => fault.field)).toEqual(['door-discovered', 'door-harms']);
  report.report.discovered = DISCOVERED;
  report.report.ways = ['paper'];
  expect(report.isUnsealed).toBe(true);
  await report.seal(true);
  expect(requests('seal_report')).toEqual([expect.objectContaining({ key: 'KEY', leave: true, id: null })]);
  expect(requests('save_report')).toEqual([]);
  expect(report.isUnsealed).toBe(false);
});

test('without a key nothing is sealed, and the summary says where to choose one', async () => {
  const report = new DoorReport();
  asked.mockResolvedValue({ ok: true, value: { clocks: [], problems: [], warnings: [] } });
  report.report.discovered = DISCOVERED;
  report.report.ways = ['paper'];
  await report.seal(false);
  expect(report.problems.faults[0]?.field).toBe('door-key');
  expect(requests('seal_report')).toEqual([]);
});
