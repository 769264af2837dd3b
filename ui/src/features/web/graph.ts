/** What leans on what, as it is laid out: nodes on a grid, edges between them, and where the arrow keys lead. Never computes a place. */

/** A place on the grid: the row is the layer, 0 at the top. Boxes in a row are two columns apart or more. */
export interface Place {
  column: number;
  row: number;
}

/** What a node is. */
export type Sort = 'activity' | 'case' | 'support' | 'named';

/** What is worth a look at a node. */
export type Mark = 'conflict' | 'circle' | 'roles';

/** One thing in the web. */
export interface Node {
  key: string;
  name: string;
  sort: Sort;
  /** Where it stands; nothing when it neither needs nor is needed by anything that is shown. */
  place: Place | null;
  marks: Mark[];
  /** How many others it needs, and how many need it, in the whole web. */
  needs: number;
  neededBy: number;
}

/** `from` needs `to`, as it is written down. */
export interface Edge {
  from: string;
  to: string;
  /** In whose record it stands. */
  statedBy: string;
  /** What kind of thing is needed: a key of the words, empty when an activity uses a system. */
  kind: string;
  direction: 'needs' | 'feeds' | 'mutual';
  works_without: string;
  fallback: string;
}

/** A line of the picture, from what needs to what is needed; one for each pair. */
export interface Line {
  from: string;
  to: string;
  /** Both need each other. */
  isMutual: boolean;
  /** Something still works without what is needed. */
  isSoft: boolean;
  /** Where the line passes the rows between its ends. */
  way: Place[];
}

/** A node that stands in the picture. */
export type Placed = Node & { place: Place };

/** The nodes and edges of a web, its picture, and who stands beside whom. */
export class Graph {
  readonly #nodes: Map<string, Node>;
  readonly #below = new Map<string, Edge[]>();
  readonly #above = new Map<string, Edge[]>();
  /** Nodes of the picture as they are read: by layer, then from left to right. */
  readonly order: Placed[];
  /** Nodes that stand alone. */
  readonly alone: Node[];

  constructor(readonly nodes: readonly Node[], readonly edges: readonly Edge[], readonly lines: readonly Line[]) {
    this.#nodes = new Map(nodes.map((node) => [node.key, node]));
    this.order = nodes.filter(isPlaced).sort((one, other) => one.place.row - other.place.row || one.place.column - other.place.column);
    this.alone = nodes.filter((node) => !isPlaced(node));
    for (const edge of edges) {
      if (!this.#nodes.has(edge.from) || !this.#nodes.has(edge.to)) continue;
      put(this.#below, edge.from, edge);
      put(this.#above, edge.to, edge);
    }
  }

  /** The node, or nothing when it is not in the picture. */
  node(key: string): Node | undefined {
    return this.#nodes.get(key);
  }

  /** The name of a node. */
  name(key: string): string {
    return this.#nodes.get(key)?.name ?? '';
  }

  /** What a node needs. */
  below(key: string): readonly Edge[] {
    return this.#below.get(key) ?? [];
  }

  /** What needs a node. */
  above(key: string): readonly Edge[] {
    return this.#above.get(key) ?? [];
  }

  /** The node, when it stands in the picture. */
  placed(key: string): Placed | undefined {
    const node = this.#nodes.get(key);
    return node && isPlaced(node) ? node : undefined;
  }

  /** The nodes of a layer, from left to right. */
  layer(row: number): Placed[] {
    return this.order.filter(({ place }) => place.row === row);
  }
}

function isPlaced(node: Node): node is Placed {
  return node.place !== null;
}

function put(map: Map<string, Edge[]>, key: string, edge: Edge): void {
  const list = map.get(key);
  if (list) list.push(edge);
  else map.set(key, [edge]);
}

/** A step that was taken, so that the opposite key leads back. */
export interface Step {
  from: string;
  to: string;
  key: string;
}

const BACK: Record<string, string> = { ArrowUp: 'ArrowDown', ArrowDown: 'ArrowUp' };

/**
 * Returns the node that a key leads to; nothing when the key means nothing here, the same node when it leads nowhere.
 *
 * Down and up follow the lines, left and right the layer, Home and End its ends, Page up and down the layers.
 */
export function follow(graph: Graph, at: string, key: string, last?: Step): string | undefined {
  const node = graph.placed(at);
  if (!node) return undefined;
  const { row } = node.place;
  switch (key) {
    case 'ArrowDown':
    case 'ArrowUp': {
      const leadsBack = last !== undefined && last.to === at && last.key === BACK[key];
      if (leadsBack) return last.from;
      const keys = key === 'ArrowDown' ? graph.below(at).map(({ to }) => to) : graph.above(at).map(({ from }) => from);
      const others = keys.flatMap((other) => graph.placed(other) ?? []).filter((other) => other.key !== at);
      // What is beside in a circle is reached sideways.
      const apart = others.filter(({ place }) => place.row !== row);
      return nearest(node, apart.length > 0 ? apart : others)?.key ?? at;
    }
    case 'ArrowLeft':
    case 'ArrowRight': {
      const layer = graph.layer(row);
      const next = layer[layer.indexOf(node) + (key === 'ArrowRight' ? 1 : -1)];
      return next?.key ?? at;
    }
    case 'Home':
      return graph.layer(row)[0]?.key ?? at;
    case 'End':
      return graph.layer(row).at(-1)?.key ?? at;
    case 'PageDown':
    case 'PageUp': {
      const isDown = key === 'PageDown';
      const rows = graph.order.map(({ place }) => place.row).filter((other) => (isDown ? other > row : other < row));
      if (rows.length === 0) return at;
      return nearest(node, graph.layer(isDown ? Math.min(...rows) : Math.max(...rows)))?.key ?? at;
    }
    default:
      return undefined;
  }
}

/** The one that is nearest sideways, then nearest in layers. */
function nearest({ place }: Placed, others: readonly Placed[]): Placed | undefined {
  const away = (other: Placed) => Math.abs(other.place.column - place.column) + Math.abs(other.place.row - place.row) / 100;
  return others.reduce<Placed | undefined>((best, other) => (best && away(best) <= away(other) ? best : other), undefined);
}
