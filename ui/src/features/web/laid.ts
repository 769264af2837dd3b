/** The program's web as a graph of this window. Never moves a node. */
import { keyOf } from './fall.ts';
import { Graph, type Line, type Mark, type Node, type Sort } from './graph.ts';
import type { WebNode, WebView } from '../../ipc/generated/commands.ts';

/** Returns the graph of an answer. */
export function graphOf(view: WebView): Graph {
  const nodes = view.nodes.map(nodeOf);
  const key = (place: number) => nodes[place]?.key ?? '';
  const edges = view.edges.map((edge) => ({
    from: key(edge.above),
    to: key(edge.below),
    statedBy: key(edge.stated_by),
    kind: edge.kind ?? '',
    direction: edge.direction,
    works_without: edge.works_without,
    fallback: edge.fallback,
  }));
  const hard = new Set(edges.filter((edge) => edge.works_without.trim() === '').map(({ from, to }) => `${from}\n${to}`));
  const lines: Line[] = [];
  const drawn = new Map<string, Line>();
  for (const { above, below, through } of view.lines) {
    const [from, to] = [key(above), key(below)];
    const row = nodes[above]?.place?.row ?? 0;
    const isSoft = !hard.has(`${from}\n${to}`);
    const opposite = drawn.get(`${to}\n${from}`);
    // Two that need each other have one line with a head at each end.
    if (opposite) {
      opposite.isMutual = true;
      opposite.isSoft &&= isSoft;
      continue;
    }
    const line = { from, to, isMutual: false, isSoft, way: through.map((column, step) => ({ column, row: row + step + 1 })) };
    drawn.set(`${from}\n${to}`, line);
    lines.push(line);
  }
  return new Graph(nodes, edges, lines);
}

/** Returns every circle as the names of what is in it. */
export function circlesOf(view: WebView): string[][] {
  const names = new Map(view.nodes.map(({ node, name }) => [keyOf(node), name]));
  return view.circles.map((circle) => circle.map((node) => names.get(keyOf(node)) ?? ('named' in node ? node.named : '')));
}

function nodeOf({ node, name, sort, place, in_conflict, in_circle, missing_roles, needs, needed_by }: WebNode): Node {
  const marks: Mark[] = [];
  if (in_conflict) marks.push('conflict');
  if (in_circle) marks.push('circle');
  if (missing_roles.length > 0) marks.push('roles');
  return { key: keyOf(node), name, sort: sortOf(node, sort), place, marks, needs, neededBy: needed_by };
}

function sortOf(node: WebNode['node'], sort: WebNode['sort']): Sort {
  if ('activity' in node) return 'activity';
  return 'named' in node ? 'named' : (sort ?? 'case');
}
