/** Proof from suppliers on screen: how each kind stands, and the letter to send. Never judges a document. */
import type { Evidence, GuideEntry, Kept, Proof, Standing } from '../../ipc/generated/commands.ts';

/** Every kind of proof; the last is for what the guide does not tell of. */
export const PROOFS: Proof[] = ['backup', 'restore_test', 'traceability', 'penetration_test', 'encryption', 'log', 'other'];

/** How a kind can stand. */
export const STANDINGS: Standing[] = ['not_asked', 'waiting', 'old', 'wanting', 'fresh'];

/** How a standing looks beside its word. */
export const LOOKS: Record<Standing, { kind: 'ok' | 'watch' | 'late' | 'rest'; shape: string }> = {
  not_asked: { kind: 'rest', shape: '○' },
  waiting: { kind: 'watch', shape: '…' },
  old: { kind: 'watch', shape: '◆' },
  wanting: { kind: 'late', shape: '▲' },
  fresh: { kind: 'ok', shape: '●' },
};

/** Returns the letter with its places filled in. */
export function letterOf(entry: GuideEntry, system: string, administration: string): string {
  return entry.letter.replaceAll('{system}', () => system).replaceAll('{administration}', () => administration);
}

/** Keeps proofs in the order in which they were first shown, a new one first, so that none moves while somebody writes in it. */
export class Order {
  #seen: string[] = [];

  of(proofs: readonly Kept<Evidence>[]): Kept<Evidence>[] {
    const fresh = proofs.map(({ value }) => value.id).filter((id) => !this.#seen.includes(id));
    this.#seen = [...fresh, ...this.#seen];
    return [...proofs].sort((one, other) => this.#seen.indexOf(one.value.id) - this.#seen.indexOf(other.value.id));
  }
}
