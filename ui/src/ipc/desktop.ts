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

/** A file that somebody chose: its name and its bytes, never where it is. */
export interface PickedFile {
  name: string;
  bytes_base64: string;
}

/** Asks for a file of one kind (the ending without its dot) and reads it; nothing when nobody chose one, or when it is larger than a mebibyte. */
export async function pickFile(ending: 'beredd-rapport' | 'beredd-nyckel'): Promise<PickedFile | Exclude<Outcome, 'done'> | 'too_large'> {
  if (!isInWindow()) return pickInBrowser(`.${ending}`);
  const { invoke } = await import('@tauri-apps/api/core');
  try {
    return await invoke<PickedFile | 'cancelled' | 'too_large'>('pick_file', { kinds: [ending] });
  } catch {
    return 'unavailable';
  }
}

const MOST = 1024 * 1024;

function pickInBrowser(accept: string): Promise<PickedFile | 'cancelled' | 'too_large'> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve('cancelled'));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (!file) resolve('cancelled');
      else if (file.size > MOST) resolve('too_large');
      else void file.arrayBuffer().then((bytes) => resolve({ name: file.name, bytes_base64: inBase64(new Uint8Array(bytes)) }));
    });
    input.click();
  });
}

function inBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
