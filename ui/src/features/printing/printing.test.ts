import { beforeEach, expect, test, vi } from 'vitest';

import { Printing } from './printing.svelte.ts';

const asked = vi.hoisted(() => vi.fn());
vi.mock('../../ipc/call.ts', () => ({ call: asked, onLocked: () => () => undefined, isInWindow: () => false }));

const PLAN = {
  id: 'p', title: 'Plan', kind: 'both', draft: 'draft', lacks: 0, changed_at: '', changed_by: '', systems: [],
  current: { number: 2, approved_at: '', approved_by: '', revise_by: null, age: 'in_force' },
};
const COPY = {
  id: 'c', number: 7, title: 'Pärm', place: 'Reception', printed_by: '', printed_at: '', outdated: true, withdrawn: null,
  plans: [{ plan: 'p', title: 'Plan', version: 1 }],
};
const PRINTED = { token: 't', file_name: 'Plan.pdf', pages: 3, copies: [8], sha256: '', warnings: [] };

function answer(name: string) {
  if (name === 'list_plans') return { ok: true, value: { plans: [PLAN] } };
  if (name === 'list_copies') return { ok: true, value: { copies: [COPY] } };
  if (name === 'print') return { ok: true, value: PRINTED };
  return { ok: false, refusal: { code: 'not_allowed', right: 'read_drafts' } };
}

async function opened(query: string): Promise<Printing> {
  const printing = new Printing('a');
  await printing.load(new URLSearchParams(query));
  return printing;
}

beforeEach(() => {
  asked.mockReset();
  asked.mockImplementation((name: string) => Promise.resolve(answer(name)));
});

test('nothing is laid out before the choice in the address is taken', () => {
  expect(new Printing('a').printable).toBeUndefined();
});

test('the version in force is printed, unless the draft is asked for', async () => {
  expect((await opened('plan=p')).printable).toMatchObject({ what: 'plan_binder', plan: 'p', version: { version: 'current' } });
  expect((await opened('plan=p&what=plan&version=draft')).printable).toMatchObject({ what: 'plan', version: { version: 'draft' } });
});

test('a replacement stands where the old copy stood, with the same plan', async () => {
  const printing = await opened('replaces=c');

  expect(printing.place).toBe('Reception');
  expect(printing.printable).toMatchObject({ what: 'plan_binder', plan: 'p' });

  await printing.open();
  expect(asked).toHaveBeenCalledWith('print', expect.objectContaining({ place: 'Reception', replaces: 'c' }));
});

test('opening and then saving is one copy; another place is another copy', async () => {
  const printing = await opened('plan=p');
  const prints = () => asked.mock.calls.filter(([name]) => name === 'print').length;

  await printing.open();
  await printing.save();
  expect(prints()).toBe(1);

  printing.place = 'Hemtjänst norr';
  await printing.save();
  expect(prints()).toBe(2);
});
