import { expect, test } from 'vitest';

import { hasHeading } from './beside.svelte.ts';

const page = (text: string) => ({ number: 5, svg: '', heading: '', text });

test('a line with the number and the title is the heading', () => {
  expect(hasHeading(page('Planen\n4 Aktivering\nReservrutinerna börjar gälla när'), 'Aktivering')).toBe(true);
});

test('a line of the contents is no heading, as it ends with the page', () => {
  expect(hasHeading(page('Innehåll\n4 Aktivering 7\n4 Aktivering7'), 'Aktivering')).toBe(false);
});
