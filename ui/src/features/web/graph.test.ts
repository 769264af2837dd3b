import { expect, test } from 'vitest';

import { BOX, corner, drawn, inLines, size } from './draw.ts';
import { follow, Graph, type Edge, type Line, type Node } from './graph.ts';

const node = (key: string, column: number, row: number): Node => ({ key, name: key, sort: 'case', marks: [], place: { column, row }, needs: 0, neededBy: 0 });
const edge = (from: string, to: string): Edge => ({ from, to, statedBy: from, kind: 'network', direction: 'needs', works_without: '', fallback: '' });
const line = (from: string, to: string, change: Partial<Line> = {}): Line => ({ from, to, isMutual: false, isSoft: false, way: [], ...change });

/** Two activities on a system each, both on AD, and AD on power; AD and the network need each other. */
const pairs = [['a', 'x'], ['b', 'y'], ['x', 'ad'], ['y', 'ad'], ['ad', 'power']] as const;
const graph = new Graph(
  [node('a', 0, 0), node('b', 4, 0), node('x', 0, 1), node('y', 4, 1), node('ad', 2, 2), node('net', 4, 2), node('power', 2, 3)],
  [...pairs.map(([from, to]) => edge(from, to)), edge('ad', 'net'), edge('net', 'ad'), edge('b', 'power')],
  [...pairs.map(([from, to]) => line(from, to)), line('ad', 'net', { isMutual: true }), line('b', 'power', { way: [{ column: 6, row: 1 }, { column: 6, row: 2 }] })],
);

test('down leads to what is needed and up to what needs it', () => {
  expect(follow(graph, 'x', 'ArrowDown')).toBe('ad');
  expect(follow(graph, 'ad', 'ArrowUp')).toBe('x');
  expect(follow(graph, 'power', 'ArrowDown')).toBe('power');
});

test('the opposite key leads back the way one came', () => {
  expect(follow(graph, 'ad', 'ArrowUp', { from: 'y', to: 'ad', key: 'ArrowDown' })).toBe('y');
  expect(follow(graph, 'ad', 'ArrowUp', { from: 'y', to: 'ad', key: 'ArrowRight' })).toBe('x');
});

test('every node is reached by the layers and their neighbours, also one without lines', () => {
  const lonely = new Graph([...graph.order, node('alone', 8, 1)], graph.edges, graph.lines);
  const reached = new Set(['a']);
  for (let at = 'a'; ; ) {
    for (let right = at; ; ) {
      const next = follow(lonely, right, 'ArrowRight') ?? right;
      if (next === right) break;
      reached.add((right = next));
    }
    const home = follow(lonely, follow(lonely, at, 'PageDown') ?? at, 'Home') ?? at;
    if (home === at) break;
    reached.add((at = home));
  }
  expect([...reached].sort()).toEqual(lonely.order.map(({ key }) => key).sort());
});

test('a key that means nothing here is left to the page', () => {
  expect(follow(graph, 'x', 'Tab')).toBeUndefined();
  expect(follow(graph, 'gone', 'ArrowDown')).toBeUndefined();
});

test('an edge to something outside the picture is no way and no line', () => {
  const small = new Graph([node('x', 0, 0)], [edge('x', 'ad')], [line('x', 'ad')]);
  expect(small.below('x')).toEqual([]);
  expect(drawn(small)).toEqual([]);
});

test('lines end at the boxes, pass through their way points, and the picture holds all of it', () => {
  const lines = drawn(graph);
  const long = lines.find(({ line: { from, to } }) => from === 'b' && to === 'power');
  const { x, y } = corner({ column: 6, row: 1 });
  expect(long?.path).toContain(`${x + BOX.width / 2} ${y + BOX.height / 2}`);
  expect(long?.heads).toHaveLength(1);
  expect(lines.find(({ line: { to } }) => to === 'net')?.heads).toHaveLength(2);
  expect(size(graph).width).toBeGreaterThan(x + BOX.width);
});

test('two lines to one box do not lie on each other', () => {
  const ends = drawn(graph).filter(({ line: { to } }) => to === 'ad').flatMap(({ heads }) => heads);
  expect(new Set(ends).size).toBe(2);
});

test('a long name is broken into two lines and no more', () => {
  expect(inLines('AD')).toEqual(['AD']);
  expect(inLines('Verksamhetssystem för ekonomiskt bistånd')).toEqual(['Verksamhetssystem för', 'ekonomiskt bistånd']);
  const long = inLines('Kommungemensamt verksamhetssystem för individ- och familjeomsorg med tillval');
  expect(long).toHaveLength(2);
  expect(long[1]).toMatch(/…$/);
  for (const line of inLines('Räddningstjänstförbundssamverkansplattformen')) expect(line.length).toBeLessThanOrEqual(23);
});
