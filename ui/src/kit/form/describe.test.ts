import { expect, test } from 'vitest';

import { isEmpty, rowsOf, textsOf } from './describe.ts';

test('a record is empty when nothing in it is written, and not when a row is added', () => {
  expect(isEmpty({ owner: null, note: '', rows: [] })).toBe(true);
  expect(isEmpty({ owner: null, note: '', rows: [{ copies: 0 }] })).toBe(false);
});

test('rows and texts are the very same lists, so that what is added to them is kept', () => {
  const record = { rows: [{ a: 1 }], questions: ['Vad?'] };

  rowsOf(record, 'rows').push({ a: 2 });
  textsOf(record, 'questions').push('Hur?');

  expect(record).toEqual({ rows: [{ a: 1 }, { a: 2 }], questions: ['Vad?', 'Hur?'] });
});
