/** What leans on what, as it is laid out: nodes on a grid, edges between them, and where the arrow keys lead. Never computes a place. */

/** A place on the grid: the row is the layer, 0 at the top. */
export interface Place {
  column: number;
  row: number;
}

/** What a node is. */
export type Sort = 'activity' | 'case' | 'support' | 'named';

/** What is worth a look at a node. */
export type Mark = 'conflict' | 'circle' | 'roles';

/** One thing in the web. */
export interface Node extends Place {
  key: string;
  /** Its id in the register; nothing when it is only named. */
  id: string | null;
  name: string;
  sort: Sort;
  marks: Mark[];
}

/** `from` needs `to`. */
export interface Edge {
  from: string;
  to: string;
  /** What kind of thing is needed: a key of the words, empty when an activity uses a system. */
  kind: string;
  /** Both need each other. */
  isMutual: boolean;
  works_without: string;
  fallback: string;
  /** Where the line passes between its ends. */
  way: Place[];
}

/** The nodes and edges of a picture, and who stands beside whom. */
export class Graph {
  readonly #nodes: Map<string, Node>;
  readonly #below = new Map<string, Edge[]>();
  readonly #above = new Map<string, Edge[]>();
  /** Nodes as they are read: by layer, then from left to right. */
  readonly order: Node[];

  constructor(nodes: readonly Node[], readonly edges: readonly Edge[]) {
    this.#nodes = new Map(nodes.map((node) => [node.key, node]));
    this.order = [...nodes].sort((one, other) => one.row - other.row || one.column - other.column);
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

  /** The nodes of a layer, from left to right. */
  layer(row: number): Node[] {
    return this.order.filter((node) => node.row === row);
  }
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
  const node = graph.node(at);
  if (!node) return undefined;
  switch (key) {
    case 'ArrowDown':
    case 'ArrowUp': {
      const leadsBack = last !== undefined && last.to === at && last.key === BACK[key];
      if (leadsBack) return last.from;
      const others = key === 'ArrowDown' ? graph.below(at).map(({ to }) => to) : graph.above(at).map(({ from }) => from);
      return nearest(node, others.flatMap((other) => graph.node(other) ?? []).filter((other) => other.key !== at))?.key ?? at;
    }
    case 'ArrowLeft':
    case 'ArrowRight': {
      const layer = graph.layer(node.row);
      const next = layer[layer.indexOf(node) + (key === 'ArrowRight' ? 1 : -1)];
      return next?.key ?? at;
    }
    case 'Home':
      return graph.layer(node.row)[0]?.key ?? at;
    case 'End':
      return graph.layer(node.row).at(-1)?.key ?? at;
    case 'PageDown':
    case 'PageUp': {
      const isDown = key === 'PageDown';
      const rows = graph.order.map(({ row }) => row).filter((row) => (isDown ? row > node.row : row < node.row));
      if (rows.length === 0) return at;
      return nearest(node, graph.layer(isDown ? Math.min(...rows) : Math.max(...rows)))?.key ?? at;
    }
    default:
      return undefined;
  }
}

/** The one that is nearest sideways, then nearest in layers. */
function nearest(node: Place, others: readonly Node[]): Node | undefined {
  const away = (other: Place) => Math.abs(other.column - node.column) + Math.abs(other.row - node.row) / 100;
  return others.reduce<Node | undefined>((best, other) => (best && away(best) <= away(other) ? best : other), undefined);
}
