/**
 * The only typed door to the program. Never decides what an answer means.
 *
 * In the window it is Tauri's `invoke`; in a plain browser under Vite it is the bridge.
 */
import type { Commands, Refusal } from './generated/commands.ts';

/** What the program answered. */
export type Answer<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

type Transport = (name: string, request: unknown) => Promise<Answer<unknown>>;

const lockListeners = new Set<() => void>();
let transport: Promise<Transport> | undefined;

/** Asks the program for one thing. */
export async function call<K extends keyof Commands>(
  name: K,
  request: Commands[K][0],
): Promise<Answer<Commands[K][1]>> {
  transport ??= choose();
  const answer = (await (await transport)(name, request)) as Answer<Commands[K][1]>;
  if (!answer.ok && answer.refusal.code === 'locked') {
    for (const listener of lockListeners) listener();
  }
  return answer;
}

/** Tells when the program answers that the file is locked. Returns how to stop listening. */
export function onLocked(listener: () => void): () => void {
  lockListeners.add(listener);
  return () => lockListeners.delete(listener);
}

/** True in Beredd's own window, false in a plain browser. */
export function isInWindow(): boolean {
  return '__TAURI_INTERNALS__' in window;
}

async function choose(): Promise<Transport> {
  if (isInWindow()) {
    const { invoke } = await import('@tauri-apps/api/core');
    return async (name, request) => {
      try {
        return { ok: true, value: await invoke(name, { request }) };
      } catch (refusal) {
        return { ok: false, refusal: asRefusal(refusal) };
      }
    };
  }
  return overTheBridge;
}

async function overTheBridge(name: string, request: unknown): Promise<Answer<unknown>> {
  try {
    const response = await fetch('/call', { method: 'POST', body: JSON.stringify({ command: name, request }) });
    const line = (await response.json()) as Record<string, unknown>;
    if ('ok' in line) return { ok: true, value: line.ok };
    return { ok: false, refusal: asRefusal(line.refusal ?? line) };
  } catch (error) {
    return { ok: false, refusal: asRefusal(String(error)) };
  }
}

/** A rejection that is no refusal means that the contract broke: one generic message, with the detail for support. */
function asRefusal(rejection: unknown): Refusal {
  if (typeof rejection === 'object' && rejection !== null && 'code' in rejection) return rejection as Refusal;
  return { code: 'internal', detail: typeof rejection === 'string' ? rejection : JSON.stringify(rejection) };
}
