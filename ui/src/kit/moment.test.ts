import { beforeEach, expect, test, vi } from 'vitest';

import { MomentEntry } from './moment.svelte.ts';

const asked = vi.hoisted(() => vi.fn());
vi.mock('../ipc/call.ts', () => ({ call: asked, onLocked: () => () => undefined, isInWindow: () => false }));

const DISCOVERED = '2026-11-20T16:20:00+01:00';
const read = (value: object) => asked.mockResolvedValueOnce({ ok: true, value });

beforeEach(() => asked.mockReset());

function entry(start: string | null = null): { entry: MomentEntry; told: (string | null)[] } {
  const told: (string | null)[] = [];
  const made = new MomentEntry((value) => told.push(value));
  made.show(start);
  return { entry: made, told };
}

test('what is typed is shown as it was read, and told once', async () => {
  const { entry: field, told } = entry();
  field.date = 'i fredags';
  await field.left(false);
  expect(asked, 'half a moment is not asked about').not.toHaveBeenCalled();
  field.time = '16.20';
  read({ reading: 'known', at: DISCOVERED });
  await field.left(false);
  expect([field.date, field.time]).toEqual(['2026-11-20', '16:20']);
  await field.left(true);
  expect(told).toEqual([DISCOVERED]);
});

test('a moment that can not be read keeps the text and the moment that is saved', async () => {
  const { entry: field, told } = entry(DISCOVERED);
  field.time = 'kvart över';
  read({ reading: 'unreadable', field: 'time' });
  await field.left(true);
  expect(field.fault).toBe('time');
  expect(field.time).toBe('kvart över');
  expect(field.value).toBe(DISCOVERED);
  expect(told).toEqual([]);
});

test('a missing half is a fault only when both fields are left', async () => {
  const { entry: field, told } = entry();
  field.date = '20/11';
  await field.left(false);
  expect(field.fault).toBeUndefined();
  await field.left(true);
  expect(field.fault).toBe('time-missing');
  expect(told).toEqual([]);
});

test('a time that came twice is asked about, and nothing is told before the answer', async () => {
  const first = '2026-10-25T02:30:00+02:00';
  const second = '2026-10-25T02:30:00+01:00';
  const { entry: field, told } = entry();
  field.date = '2026-10-25';
  field.time = '02:30';
  read({ reading: 'ambiguous', first, second });
  await field.left(true);
  expect(told).toEqual([]);
  field.take(second);
  expect(told).toEqual([second]);
  expect(field.question, 'the answer can be changed').toBeDefined();
  expect(field.time).toBe('02:30');
});

test('a time that never was offers both neighbours', async () => {
  const { entry: field, told } = entry();
  field.date = '2026-03-29';
  field.time = '02:30';
  read({ reading: 'missing', earlier: '2026-03-29T01:30:00+01:00', later: '2026-03-29T03:30:00+02:00' });
  await field.left(true);
  expect(field.question?.reading).toBe('missing');
  expect(field.time, 'the text stays').toBe('02:30');
  field.take('2026-03-29T03:30:00+02:00');
  expect(field.time).toBe('03:30');
  expect(field.question).toBeUndefined();
  expect(told).toEqual(['2026-03-29T03:30:00+02:00']);
});

test('both fields emptied mean no moment', async () => {
  const { entry: field, told } = entry(DISCOVERED);
  field.date = field.time = '';
  await field.left(true);
  expect(told).toEqual([null]);
});

test('a slower answer to an older text is not taken', async () => {
  const { entry: field, told } = entry();
  let answer: (value: object) => void = () => undefined;
  asked.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
  field.date = '20/11';
  field.time = '9';
  const slow = field.left(false);
  field.time = '10';
  read({ reading: 'known', at: '2026-11-20T10:00:00+01:00' });
  await field.left(true);
  answer({ ok: true, value: { reading: 'known', at: '2026-11-20T09:00:00+01:00' } });
  await slow;
  expect(told).toEqual(['2026-11-20T10:00:00+01:00']);
});
