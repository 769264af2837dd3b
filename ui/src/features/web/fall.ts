/** How things stand when something is taken out. Never computes what falls. */
import type { FallView, NodeRef } from '../../ipc/generated/commands.ts';

/** How a node stands. */
export type Stand = 'out' | 'falls' | 'partly';

/** The shape of each; a sign never stands without its word. */
export const STAND_SIGN: Record<Stand, string> = { out: '✕', falls: '▼', partly: '◆' };

/** Returns the key of a node: what it is and which. */
export function keyOf(node: NodeRef): string {
  if ('activity' in node) return `activity:${node.activity}`;
  return 'system' in node ? `system:${node.system}` : `named:${node.named}`;
}

/** Returns the node that a key names; nothing when it names none. */
export function nodeOf(key: string): NodeRef | undefined {
  const [what, which] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];
  if (which === '') return undefined;
  switch (what) {
    case 'activity':
      return { activity: which };
    case 'system':
      return { system: which };
    case 'named':
      return { named: which };
    default:
      return undefined;
  }
}

/** Returns where a node is written about in the register; nothing for what is only named. */
export function addressOf(node: NodeRef): string | undefined {
  if ('activity' in node) return `#/activities/${node.activity}`;
  return 'system' in node ? `#/systems/${node.system}` : undefined;
}

/** Returns how every node stands that is not as usual. */
export function standsOf(view: FallView | undefined): Map<string, Stand> {
  const stands = new Map<string, Stand>();
  if (!view) return stands;
  const { fall } = view;
  for (const one of fall.fallen) stands.set(keyOf(one.node), one.works_partly ? 'partly' : 'falls');
  for (const one of fall.hurt) stands.set(keyOf({ activity: one.activity }), one.works_partly ? 'partly' : 'falls');
  stands.set(keyOf(fall.node), 'out');
  return stands;
}
