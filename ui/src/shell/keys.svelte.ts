/** The keys that work everywhere. Never takes a key that a field needs. */
import { isAnythingUnsaved, saveAll } from '../kit/saving.svelte.ts';
import { session } from '../session/session.svelte.ts';
import { go, router } from './router.svelte.ts';

const STEPS = [50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400];

class Keys {
  isSearching = $state(false);
  isHelping = $state(false);
  /** What the last key did, read aloud and shown for a while: a message id. */
  said = $state('');
}

/** What the keys have opened. */
export const keys = new Keys();

/** A page that prints what is open says where; otherwise Ctrl+P goes to the print page. */
export const printing: { href: (() => string) | undefined } = { href: undefined };

/** Listens for as long as the window is open. */
export function listenForKeys(): void {
  addEventListener('keydown', (event) => void pressed(event));
  addEventListener('beforeunload', (event) => {
    if (isAnythingUnsaved()) event.preventDefault();
  });
}

/** Makes everything larger, smaller, or as it was. */
export function zoom(step: -1 | 0 | 1): void {
  const now = session.view?.preferences.zoom ?? 100;
  const place = STEPS.findIndex((one) => one >= now);
  const next = step === 0 ? 100 : (STEPS[Math.min(Math.max(place + step, 0), STEPS.length - 1)] ?? 100);
  void session.prefer({ zoom: next });
}

async function pressed(event: KeyboardEvent): Promise<void> {
  if (session.stage !== 'open') return;
  const isInText = event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
  if (event.key === 'F1' || (event.key === '?' && !isInText)) {
    event.preventDefault();
    keys.isHelping = true;
    return;
  }
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  switch (event.key.toLowerCase()) {
    case 'k':
      event.preventDefault();
      keys.isSearching = true;
      return;
    case 'i':
      if (!session.can('report') || session.view?.read_only) return;
      event.preventDefault();
      go('/report');
      return;
    case 's':
      event.preventDefault();
      keys.said = '';
      keys.said = (await saveAll()) ? 'shell-all-saved' : 'shell-not-all-saved';
      return;
    case 'p':
      event.preventDefault();
      await saveAll();
      go(printing.href?.() ?? fromHere());
      return;
    case '+':
    case '=':
      event.preventDefault();
      zoom(1);
      return;
    case '-':
      event.preventDefault();
      zoom(-1);
      return;
    case '0':
      event.preventDefault();
      zoom(0);
      return;
    default:
  }
}

function fromHere(): string {
  const plan = /^\/plans\/([^/]+)/.exec(router.path)?.[1];
  return plan ? `/print?plan=${plan}` : '/print';
}
