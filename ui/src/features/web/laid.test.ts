import { expect, test } from 'vitest';

import { addressOf, keyOf, nodeOf, standsOf } from './fall.ts';
import { circlesOf, graphOf } from './laid.ts';
import type { FallView, NodeRef, WebNode, WebView } from '../../ipc/generated/commands.ts';
import { addressTo, wantedOf } from './web.svelte.ts';

const node = (of: NodeRef, name: string, change: Partial<WebNode> = {}): WebNode => ({
  node: of, name, sort: 'system' in of ? 'case' : null, place: { column: 0, row: 0 }, in_conflict: false, in_circle: false, missing_roles: [], needs: 0, needed_by: 0, ...change,
});
const edge = (above: number, below: number, works_without = '') => ({ above, below, stated_by: above, kind: 'network' as const, direction: 'needs' as const, works_without, fallback: '' });
const view: WebView = {
  nodes: [node({ system: 's1' }, 'AD', { in_circle: true, missing_roles: ['owner'] }), node({ system: 's2' }, 'Nät'), node({ named: 'elnät' }, 'Elnät', { place: null }), node({ activity: 'a1' }, 'Bistånd')],
  lines: [{ above: 0, below: 1, through: [] }, { above: 1, below: 0, through: [] }, { above: 3, below: 1, through: [5] }],
  edges: [edge(0, 1), edge(1, 0), edge(3, 1, 'läsning')],
  circles: [[{ system: 's1' }, { system: 's2' }]], columns: 3, rows: 3, total: 4,
};

test('two that need each other have one line, and what works anyway makes a line soft', () => {
  const { lines, edges } = graphOf(view);
  expect(edges).toHaveLength(3);
  expect(lines.map(({ from, to, isMutual, isSoft }) => [from, to, isMutual, isSoft])).toEqual([['system:s1', 'system:s2', true, false], ['activity:a1', 'system:s2', false, true]]);
  expect(lines[1]?.way).toEqual([{ column: 5, row: 1 }]);
});

test('marks and sorts are told, and what stands alone is no part of the picture', () => {
  const graph = graphOf(view);
  expect(graph.node('system:s1')?.marks).toEqual(['circle', 'roles']);
  expect(graph.node('named:elnät')?.sort).toBe('named');
  expect(graph.alone.map(({ name }) => name)).toEqual(['Elnät']);
  expect(circlesOf(view)).toEqual([['AD', 'Nät']]);
});

test('a key leads back to its node, also with a colon in a name', () => {
  for (const of of [{ activity: 'a1' }, { system: 's1' }, { named: 'el: reserv' }]) expect(nodeOf(keyOf(of))).toEqual(of);
  expect(nodeOf('')).toBeUndefined();
  expect(nodeOf('system:')).toBeUndefined();
  expect(addressOf({ named: 'elnät' })).toBeUndefined();
});

test('how each node stands follows the fall, and what is taken out is out', () => {
  const one = (of: NodeRef, works_partly: boolean) => ({ node: of, name: '', works_partly, way: [] });
  const hurt = { activity: 'a1', name: '', works_partly: false, way: [], mtpd_hours: 4, suggested_mtpd_hours: null, rto_hours: null, rpo_hours: null, mbco: '' };
  const fall: FallView = { fall: { node: { named: 'el' }, name: 'El', fallen: [one({ system: 's1' }, false), one({ system: 's2' }, true)], hurt: [hurt] }, plans: [], uncovered_systems: [], uncovered_activities: [] };
  expect([...standsOf(fall)]).toEqual([['system:s1', 'falls'], ['system:s2', 'partly'], ['activity:a1', 'falls'], ['named:el', 'out']]);
  expect(standsOf(undefined).size).toBe(0);
});

test('the address holds what is shown, and a strange one shows the whole', () => {
  const wanted = { view: 'table' as const, focus: 'named:el & nät', depth: 3, out: 'system:s1' };
  expect(wantedOf(new URLSearchParams(addressTo(wanted).split('?')[1]))).toEqual(wanted);
  expect(wantedOf(new URLSearchParams('view=x&depth=99'))).toEqual({ view: 'picture', focus: '', depth: 1, out: '' });
});
