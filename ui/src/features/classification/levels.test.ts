import { expect, test } from 'vitest';

import type { Scale } from '../../ipc/generated/commands.ts';
import { bearing, inWords, stepsOf, stopsAt, toneOf } from './levels.ts';

function scale(count: number, stops_at: number | null): Scale {
  const levels = Array.from({ length: count }, (_, level) => ({ level, name: `nivå ${level}`, meaning: '' }));
  const aspect = { key: 'k', letter: 'K', name: 'Konfidentialitet', question: '?', help: '', optional: false, along_everything: false, levels: [] };
  return { key: 'x', version: 1, name: 'X', source: '', checked_on: null, certainty: 'own', levels, aspects: [aspect], reason_from: 2, stops_at, stop_text: '' };
}

test('the levels below the stop share the four looks, and the stop warns', () => {
  expect([0, 1, 2, 3, 4].map((level) => toneOf(scale(5, 4), level))).toEqual(['rest', 'ok', 'watch', 'late', 'late']);
  expect([0, 1, 2].map((level) => toneOf(scale(3, null), level))).toEqual(['rest', 'watch', 'late']);
  expect(toneOf(scale(3, null), null)).toBe('rest');
});

test('the mark has a step for each level above the lowest', () => {
  expect(stepsOf(scale(5, 4), 3).map((step) => step.isFilled)).toEqual([true, true, true, false]);
  expect(stepsOf(scale(5, 4), 0).some((step) => step.isFilled)).toBe(false);
  expect(stepsOf(scale(5, 4), null).some((step) => step.isFilled)).toBe(false);
});

test('only a level at the stop or above it stops', () => {
  expect(stopsAt(scale(5, 4), 4)).toBe(true);
  expect(stopsAt(scale(5, 4), 3)).toBe(false);
  expect(stopsAt(scale(5, null), 4)).toBe(false);
  expect(stopsAt(scale(5, 4), null)).toBe(false);
});

test('to bear the lowest level is nothing to tell', () => {
  const of = scale(5, 4);
  const bears = (level: number) => ({ scale: of.key, scale_version: of.version, aspect: 'k', level, chain: ['a', 'b'] });
  expect(bearing([bears(0), bears(2)], [of])).toEqual([bears(2)]);
});

test('a class is said in names, and what is left out says so', () => {
  expect(inWords(scale(5, 4), [{ aspect: 'k', level: 3, sets: [], raised_from: null }], 'utelämnad')).toBe('Konfidentialitet nivå 3');
  expect(inWords(scale(5, 4), [], 'utelämnad')).toBe('Konfidentialitet utelämnad');
});
