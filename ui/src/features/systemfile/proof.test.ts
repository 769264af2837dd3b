import { expect, test } from 'vitest';

import type { Evidence, GuideEntry, Kept } from '../../ipc/generated/commands.ts';
import { letterOf, Order } from './proof.ts';

const kept = (id: string) => ({ value: { id }, revision: 1 }) as unknown as Kept<Evidence>;

test('the letter names the system and the administration wherever it should, and takes no name for a pattern', () => {
  const entry = { letter: '{administration} använder {system}. {administration} ber om bevis för {system}.' } as GuideEntry;
  expect(letterOf(entry, 'Treserva $& {system}', 'Socialförvaltningen')).toBe('Socialförvaltningen använder Treserva $& {system}. Socialförvaltningen ber om bevis för Treserva $& {system}.');
});

test('proofs stay where they were first shown, and a new one comes first', () => {
  const order = new Order();
  const ids = (list: Kept<Evidence>[]) => list.map(({ value }) => value.id);
  expect(ids(order.of([kept('a'), kept('b')]))).toEqual(['a', 'b']);
  expect(ids(order.of([kept('b'), kept('a')]))).toEqual(['a', 'b']);
  expect(ids(order.of([kept('b'), kept('c'), kept('a')]))).toEqual(['c', 'a', 'b']);
  expect(ids(order.of([kept('b'), kept('c')]))).toEqual(['c', 'b']);
});
