import { expect, test } from 'vitest';

import { asTable } from './copy.ts';

test('a table is pasted as it stands, a line break within a cell makes no new row', () => {
  expect(asTable([['System', 'Behöver'], ['Treserva', 'AD,\nnät']])).toBe('System\tBehöver\nTreserva\tAD, nät');
});

test('what would be computed by a spreadsheet is pasted as text', () => {
  expect(asTable([['=1+1', '-2', '–', 'a=b']])).toBe("'=1+1\t'-2\t–\ta=b");
});
