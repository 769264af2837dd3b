/** The picture's measures: boxes, lines and arrow heads, in units of a sixteenth of the text's size. Never chooses a place on the grid. */
import type { Graph, Line, Place, Placed } from './graph.ts';

/** A box. */
export const BOX = { width: 184, height: 76 };
/** From one column to the next, and from one row to the next; a box takes two columns. */
const PITCH = { x: 104, y: 138 };
const EDGE = 16;
const HEAD = 8;
/** Room below the last layer for a line that turns there. */
const TURN = 34;

/** A line between two boxes, drawn. */
export interface Drawn {
  line: Line;
  path: string;
  /** Arrow heads: one at what is needed, two when both need each other. */
  heads: string[];
}

/** Returns how large the picture is. */
export function size(graph: Graph): { width: number; height: number } {
  const places: Place[] = [...graph.order.map(({ place }) => place), ...graph.lines.flatMap(({ way }) => way)];
  const columns = places.map(({ column }) => column);
  const rows = Math.max(0, ...places.map(({ row }) => row));
  return { width: Math.max(0, ...columns) * PITCH.x + BOX.width + 2 * EDGE, height: rows * PITCH.y + BOX.height + EDGE + TURN };
}

/** Returns the left upper corner of a box that stands in a place. */
export function corner({ column, row }: Place): { x: number; y: number } {
  return { x: EDGE + column * PITCH.x, y: EDGE + row * PITCH.y };
}

/** Returns every line, drawn. Lines that share a box meet it side by side, in the order in which they leave it. */
export function drawn(graph: Graph): Drawn[] {
  const all = graph.lines.flatMap((line) => {
    const from = graph.placed(line.from);
    const to = graph.placed(line.to);
    return from && to && from !== to ? [{ line, from, to, sides: sidesOf(graph, from, to) }] : [];
  });
  const ports = new Ports();
  for (const { line, from, to, sides } of all) {
    ports.add(line, 'from', from.key, sides.leaves, line.way[0] ?? to.place);
    ports.add(line, 'to', to.key, sides.meets, line.way.at(-1) ?? from.place);
  }
  ports.spread();
  return all.map(({ line, from, to, sides }) => {
    const start = port(from, sides.leaves, ports.at(line, 'from'));
    const end = port(to, sides.meets, ports.at(line, 'to'));
    const heads = [head(end, sides.meets), ...(line.isMutual ? [head(start, sides.leaves)] : [])];
    const ends = [line.isMutual ? before(start, sides.leaves) : start, before(end, sides.meets)] as const;
    return { line, path: curve(ends[0], line.way.map(middle), ends[1], sides), heads };
  });
}

type Side = 'top' | 'bottom' | 'left' | 'right';

interface Sides {
  leaves: Side;
  meets: Side;
}

interface Point {
  x: number;
  y: number;
}

function sidesOf(graph: Graph, from: Placed, to: Placed): Sides {
  if (from.place.row < to.place.row) return { leaves: 'bottom', meets: 'top' };
  if (from.place.row > to.place.row) return { leaves: 'top', meets: 'bottom' };
  // In the same layer, as in a circle: straight to a neighbour, below the others to one further away.
  const layer = graph.layer(from.place.row);
  const apart = layer.indexOf(to) - layer.indexOf(from);
  const isFree = graph.lines.every(({ way }) => way.every(({ row, column }) => row !== from.place.row || (column - from.place.column) * (column - to.place.column) > 0));
  if (!isFree || Math.abs(apart) !== 1) return { leaves: 'bottom', meets: 'bottom' };
  return apart > 0 ? { leaves: 'right', meets: 'left' } : { leaves: 'left', meets: 'right' };
}

function port({ place }: Placed, side: Side, offset: number): Point {
  const { x, y } = corner(place);
  switch (side) {
    case 'top':
    case 'bottom':
      return { x: x + BOX.width / 2 + offset, y: side === 'top' ? y : y + BOX.height };
    case 'left':
    case 'right':
      return { x: side === 'left' ? x : x + BOX.width, y: y + BOX.height / 2 + offset };
  }
}

function middle(place: Place): Point {
  const { x, y } = corner(place);
  return { x: x + BOX.width / 2, y: y + BOX.height / 2 };
}

/** The line ends where its arrow head begins. */
function before({ x, y }: Point, side: Side): Point {
  const away = { top: [0, -1], bottom: [0, 1], left: [-1, 0], right: [1, 0] }[side] as [number, number];
  return { x: x + away[0] * HEAD, y: y + away[1] * HEAD };
}

function head(point: Point, side: Side): string {
  const { x, y } = before(point, side);
  const isUpright = side === 'top' || side === 'bottom';
  return `M${point.x} ${point.y}L${isUpright ? x - 5 : x} ${isUpright ? y : y - 5}L${isUpright ? x + 5 : x} ${isUpright ? y : y + 5}Z`;
}

/** A line that is upright wherever it meets a box from above or below, or passes a layer. */
function curve(start: Point, inner: readonly Point[], end: Point, sides: Sides): string {
  if (sides.leaves === 'left' || sides.leaves === 'right') return `M${start.x} ${start.y}L${end.x} ${end.y}`;
  if (sides.leaves === sides.meets) {
    const low = Math.max(start.y, end.y) + TURN;
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
  readonly #sides = new Map<string, { line: Line; end: 'from' | 'to'; toward: number }[]>();
  readonly #offsets = new Map<Line, { from: number; to: number }>();

  add(line: Line, end: 'from' | 'to', node: string, where: Side, toward: Place): void {
    const key = `${where} ${node}`;
    const list = this.#sides.get(key) ?? [];
    list.push({ line, end, toward: toward.column });
    this.#sides.set(key, list);
  }

  spread(): void {
    for (const [key, list] of this.#sides) {
      list.sort((one, other) => one.toward - other.toward);
      const room = key.startsWith('left') || key.startsWith('right') ? BOX.height : BOX.width;
      const gap = Math.min(22, (room * 0.8) / list.length);
      for (const [place, { line, end }] of list.entries()) {
        const offsets = this.#offsets.get(line) ?? { from: 0, to: 0 };
        offsets[end] = Math.round((place - (list.length - 1) / 2) * gap);
        this.#offsets.set(line, offsets);
      }
    }
  }

  at(line: Line, end: 'from' | 'to'): number {
    return this.#offsets.get(line)?.[end] ?? 0;
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
