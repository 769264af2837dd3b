/** What only the desktop can do: open and save files. Never sees a path. */
import { isInWindow } from './call.ts';

/** How it went. */
export type Outcome = 'done' | 'cancelled' | 'unavailable';

async function shell(command: string, args: Record<string, unknown>): Promise<Outcome> {
  if (!isInWindow()) return 'unavailable';
  const { invoke } = await import('@tauri-apps/api/core');
  try {
    const answer = await invoke<unknown>(command, args);
    return answer === 'cancelled' ? 'cancelled' : 'done';
  } catch {
    // The shell's own commands refuse only when the system has no program for it.
    return 'unavailable';
  }
}

/** Opens a printed file in the system's PDF reader. */
export function openPrinted(token: string): Promise<Outcome> {
  return shell('open_printed', { token });
}

/** Asks where to save a printed file, and saves it there. */
export function savePrinted(token: string, fileName: string): Promise<Outcome> {
  return shell('save_printed', { token, fileName });
}

/** Asks for a second folder for backups. */
export function chooseBackupFolder(): Promise<Outcome> {
  return shell('choose_backup_folder', {});
}
