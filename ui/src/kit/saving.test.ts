import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import type { Answer } from '../ipc/call.ts';
import { isAnythingUnsaved, saveAll, Saving } from './saving.svelte.ts';

const saved: Answer<{ at: string }> = { ok: true, value: { at: '2026-11-22T14:02:00+01:00' } };
const full: Answer<{ at: string }> = { ok: false, refusal: { code: 'disk_full' } };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('text is saved a second after the last key, and "saved" is said only after the answer', async () => {
  let answer: (value: typeof saved) => void = () => undefined;
  const saving = new Saving(() => new Promise((done) => (answer = done)));
  saving.touch();
  await vi.advanceTimersByTimeAsync(900);
  expect(saving.mark).toBe('typed');
  await vi.advanceTimersByTimeAsync(200);
  expect(saving.mark).toBe('saving');
  answer(saved);
  await vi.advanceTimersByTimeAsync(0);
  expect(saving.mark).toBe('saved');
  saving.close();
});

test('what is typed while a save is under way is saved after it', async () => {
  const answers: ((value: typeof saved) => void)[] = [];
  const saving = new Saving(() => new Promise((done) => answers.push(done)));
  saving.touch();
  void saving.flush();
  saving.touch();
  answers[0]?.(saved);
  await vi.advanceTimersByTimeAsync(1100);
  expect(answers.length).toBe(2);
  answers[1]?.(saved);
  await vi.advanceTimersByTimeAsync(0);
  expect(saving.mark).toBe('saved');
  saving.close();
});

test('a failed save is tried again until it is saved, and nobody is told otherwise meanwhile', async () => {
  let isFull = true;
  const saving = new Saving(async () => (isFull ? full : saved));
  saving.touch();
  await saving.flush();
  expect(saving.mark).toBe('failed');
  expect(await saveAll()).toBe(false);
  expect(isAnythingUnsaved()).toBe(true);
  isFull = false;
  await vi.advanceTimersByTimeAsync(31_000);
  expect(saving.mark).toBe('saved');
  expect(isAnythingUnsaved()).toBe(false);
  saving.close();
});

test('a conflict waits for a choice and never saves over by itself', async () => {
  let asked = 0;
  const saving = new Saving(async () => {
    asked += 1;
    return asked === 1 ? { ok: false, refusal: { code: 'conflict', revision: 4 } } : saved;
  });
  saving.touch();
  await saving.flush();
  expect(saving.mark).toBe('conflict');
  saving.touch();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toBe(1);
  saving.settle(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(saving.mark).toBe('saved');
  saving.close();
});
