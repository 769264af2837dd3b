/** The signs of what is worth a look. A sign never stands without its word. */
import type { Mark } from './graph.ts';

/** The shape of each mark. */
export const MARK_SIGN: Record<Mark, string> = { conflict: '▲', circle: '○', roles: '◆' };
