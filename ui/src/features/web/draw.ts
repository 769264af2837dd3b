/** The picture's measures: boxes, lines and arrow heads, in units of a sixteenth of the text's size. Never chooses a place on the grid. */
import type { Edge, Graph, Node, Place } from './graph.ts';

/** A box. */
export const BOX = { width: 180, height: 76 };
const PITCH = { x: 204, y: 136 };
const EDGE = 14;
const HEAD = 8;

/** A line between two boxes. */
export interface Line {
  edge: Edge;
  path: string;
  /** Arrow heads: one at what is needed, two when both need each other. */
  heads: string[];
}

/** Returns how large the picture is. */
export function size(graph: Graph): { width: number; height: number } {
  const places: Place[] = [...graph.order, ...graph.edges.flatMap(({ way }) => way)];
  const columns = Math.max(0, ...places.map(({ column }) => column));
  const rows = Math.max(0, ...places.map(({ row }) => row));
  // Room below the last layer for a line that turns there.
  return { width: columns * PITCH.x + BOX.width + 2 * EDGE, height: rows * PITCH.y + BOX.height + 2 * EDGE + 24 };
}

/** Returns the left upper corner of a node's box. */
export function corner({ column, row }: Place): { x: number; y: number } {
  return { x: EDGE + column * PITCH.x, y: EDGE + row * PITCH.y };
}

/** Returns every line. Lines that share a box meet it side by side, in the order in which they leave it. */
export function linesOf(graph: Graph): Line[] {
  const ports = new Ports();
  for (const edge of graph.edges) {
    const ends = endsOf(graph, edge);
    if (!ends) continue;
    ports.add(edge, 'from', edge.from, ends.leaves, edge.way[0] ?? ends.to);
    ports.add(edge, 'to', edge.to, ends.meets, edge.way.at(-1) ?? ends.from);
  }
  ports.spread();
  return graph.edges.flatMap((edge) => {
    const ends = endsOf(graph, edge);
    if (!ends) return [];
    const start = side(ends.from, ends.leaves, ports.at(edge, 'from'));
    const end = side(ends.to, ends.meets, ports.at(edge, 'to'));
    const heads = [head(end, ends.meets)];
    if (edge.isMutual) heads.push(head(start, ends.leaves));
    const inner = edge.way.map(middle);
    return [{ edge, path: curve(before(start, ends.leaves, edge.isMutual), inner, before(end, ends.meets, true), ends), heads }];
  });
}

type Side = 'top' | 'bottom';

interface Ends {
  from: Node;
  to: Node;
  leaves: Side;
  meets: Side;
}

interface Point {
  x: number;
  y: number;
}

function endsOf(graph: Graph, edge: Edge): Ends | undefined {
  const from = graph.node(edge.from);
  const to = graph.node(edge.to);
  if (!from || !to || from === to) return undefined;
  // Upwards only in a circle; in the same layer the line turns below both.
  if (from.row === to.row) return { from, to, leaves: 'bottom', meets: 'bottom' };
  return from.row < to.row ? { from, to, leaves: 'bottom', meets: 'top' } : { from, to, leaves: 'top', meets: 'bottom' };
}

function side(node: Node, where: Side, offset: number): Point {
  const { x, y } = corner(node);
  return { x: x + BOX.width / 2 + offset, y: where === 'top' ? y : y + BOX.height };
}

function middle(place: Place): Point {
  const { x, y } = corner(place);
  return { x: x + BOX.width / 2, y: y + BOX.height / 2 };
}

/** The line ends where its arrow head begins. */
function before({ x, y }: Point, where: Side, hasHead: boolean): Point {
  if (!hasHead) return { x, y };
  return { x, y: where === 'top' ? y - HEAD : y + HEAD };
}

function head({ x, y }: Point, where: Side): string {
  const back = where === 'top' ? y - HEAD - 1 : y + HEAD + 1;
  return `M${x} ${y}L${x - 5} ${back}H${x + 5}Z`;
}

/** A line that is upright wherever it meets a box or passes a layer. */
function curve(start: Point, inner: readonly Point[], end: Point, ends: Ends): string {
  if (ends.from.row === ends.to.row && inner.length === 0) {
    const low = start.y + 38;
    return `M${start.x} ${start.y}C${start.x} ${low} ${end.x} ${low} ${end.x} ${end.y}`;
  }
  let path = `M${start.x} ${start.y}`;
  let at = start;
  for (const next of [...inner, end]) {
    const half = (at.y + next.y) / 2;
    path += next.x === at.x ? `V${next.y}` : `C${at.x} ${half} ${next.x} ${half} ${next.x} ${next.y}`;
    at = next;
  }
  return path;
}

/** Where along a box its lines leave. */
class Ports {
  readonly #sides = new Map<string, { edge: Edge; end: 'from' | 'to'; toward: number }[]>();
  readonly #offsets = new Map<Edge, { from: number; to: number }>();

  add(edge: Edge, end: 'from' | 'to', node: string, where: Side, toward: Place): void {
    const key = `${where} ${node}`;
    const list = this.#sides.get(key) ?? [];
    list.push({ edge, end, toward: toward.column });
    this.#sides.set(key, list);
  }

  spread(): void {
    for (const list of this.#sides.values()) {
      list.sort((one, other) => one.toward - other.toward);
      const gap = Math.min(22, (BOX.width * 0.8) / list.length);
      for (const [place, { edge, end }] of list.entries()) {
        const offsets = this.#offsets.get(edge) ?? { from: 0, to: 0 };
        offsets[end] = Math.round((place - (list.length - 1) / 2) * gap);
        this.#offsets.set(edge, offsets);
      }
    }
  }

  at(edge: Edge, end: 'from' | 'to'): number {
    return this.#offsets.get(edge)?.[end] ?? 0;
  }
}

const PER_LINE = 21;

/** Returns a name in at most two lines of a box; what finds no room is left out with an ellipsis. */
export function inLines(name: string, perLine = PER_LINE): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of name.trim().split(/\s+/).flatMap((word) => pieces(word, perLine))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= perLine) line = longer;
    else {
      if (line !== '') lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= 2) return lines;
  const second = lines[1] ?? '';
  return [lines[0] ?? '', `${second.length < perLine ? second : second.slice(0, perLine - 1)}…`];
}

/** A word that is longer than a line is broken. */
function pieces(word: string, perLine: number): string[] {
  if (word.length <= perLine) return [word];
  const parts: string[] = [];
  for (let at = 0; at < word.length; at += perLine - 1) {
    const part = word.slice(at, at + perLine - 1);
    parts.push(at + perLine - 1 < word.length ? `${part}-` : part);
  }
  return parts;
}
