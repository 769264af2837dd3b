/** Who is signed in, in which administration, and what they may do. Never keeps a passphrase. */
import { call, onLocked, type Answer } from '../ipc/call.ts';
import type {
  AdministrationId,
  AdministrationRow,
  Preferences,
  Right,
  SessionView,
  StatusView,
} from '../ipc/generated/commands.ts';
import { words } from '../l10n/words.svelte.ts';

/** What the window shows. */
export type Stage = 'starting' | 'first_start' | 'locked' | 'open';

const unlockListeners = new Set<() => void>();
const BEAT = 30_000;

class Session {
  stage = $state<Stage>('starting');
  status = $state.raw<StatusView>();
  view = $state.raw<SessionView>();
  /** Grows when another person signs in: what the one before had on screen is thrown away. */
  epoch = $state(0);
  /** True when the file locked by itself, so that the sign-in page can say so. */
  lockedItself = $state(false);

  #chosen = $state<AdministrationId>();
  #active = false;
  #preferred = 0;

  /** The administration that is open. */
  administration: AdministrationRow | undefined = $derived.by(() => {
    const rows = this.view?.administrations ?? [];
    return rows.find((row) => row.id === this.#chosen) ?? rows[0];
  });

  /** The open administration's id; pages are only shown when there is one. */
  administrationId: AdministrationId = $derived(this.administration?.id ?? '');

  /** True when the signed-in person may do it in the open administration and the file can be written. */
  can(right: Right): boolean {
    if (!this.view) return false;
    const isWriting = ['write_plans', 'write_systems', 'approve', 'administer', 'confirm_duties'].includes(right);
    if (this.view.read_only && isWriting) return false;
    return right === 'open' || right === 'signed_in' || (this.administration?.rights ?? []).includes(right);
  }

  /** Asks the program where things stand, at the start of the window. */
  async start(): Promise<void> {
    onLocked(() => this.#locked());
    for (const event of ['keydown', 'pointerdown', 'wheel']) {
      addEventListener(event, () => (this.#active = true), { passive: true });
    }
    setInterval(() => void this.#beat(), BEAT);
    await this.refresh();
  }

  /** Asks again, for example after a wrong passphrase. */
  async refresh(): Promise<void> {
    const answer = await call('status', {});
    if (!answer.ok) return;
    this.status = answer.value;
    if (answer.value.session) this.opened(answer.value.session);
    else this.stage = answer.value.state === 'nothing' ? 'first_start' : 'locked';
  }

  /** Somebody has signed in. */
  opened(view: SessionView): void {
    if (this.view && this.view.account !== view.account) this.epoch += 1;
    this.took(view);
    this.#chosen ??= view.preferences.administration ?? undefined;
    this.stage = 'open';
    this.lockedItself = false;
    for (const listener of unlockListeners) listener();
  }

  /** Takes a newer view of the same session. */
  took(view: SessionView): void {
    this.view = view;
    show(view.preferences);
  }

  /** Reads the session again, after something that changes rights or administrations. */
  async reload(): Promise<void> {
    const answer = await call('session', { active: true });
    if (answer.ok) this.took(answer.value);
  }

  /** Locks the file now. */
  async lock(): Promise<void> {
    await call('lock', {});
    this.stage = 'locked';
    this.lockedItself = false;
  }

  /** Opens another administration. */
  async choose(administration: AdministrationId): Promise<void> {
    this.#chosen = administration;
    await this.prefer({ administration });
  }

  /** Keeps a preference; what it changes is seen at once. */
  async prefer(change: Partial<Preferences>): Promise<Answer<SessionView> | undefined> {
    if (!this.view) return undefined;
    const preferences = { ...this.view.preferences, ...change };
    this.took({ ...this.view, preferences });
    const place = (this.#preferred += 1);
    const answer = await call('save_preferences', preferences);
    // A slower answer to an older wish does not take the newer one back.
    if (answer.ok && place === this.#preferred) this.took(answer.value);
    return answer;
  }

  #locked(): void {
    if (this.stage !== 'open') return;
    this.stage = 'locked';
    this.lockedItself = true;
  }

  async #beat(): Promise<void> {
    if (this.stage !== 'open') return;
    const active = this.#active;
    this.#active = false;
    const answer = await call('session', { active });
    if (answer.ok) this.view = answer.value;
  }
}

/** The one session of the window. */
export const session = new Session();

/** Tells when somebody has signed in (again). Returns how to stop listening. */
export function onOpened(listener: () => void): () => void {
  unlockListeners.add(listener);
  return () => unlockListeners.delete(listener);
}

function show(preferences: Preferences): void {
  const root = document.documentElement;
  if (preferences.theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = preferences.theme;
  root.style.fontSize = preferences.zoom === 100 ? '' : `${preferences.zoom}%`;
  if (words.language !== preferences.language) void words.use(preferences.language);
}
