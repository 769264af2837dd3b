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

/** The endings of Beredd's own files; a mebibyte at most. */
export type OwnEnding = 'beredd-rapport' | 'beredd-nyckel';
/** The endings of documents and tables from others; ten mebibytes at most. */
export type Ending = 'pdf' | 'docx' | 'odt' | 'xlsx' | 'ods' | 'csv' | 'txt' | 'png' | 'jpg' | 'jpeg';

/** What is usually asked for: a table to read in, and what a supplier's proof may be. */
const USUAL = {
  table: ['xlsx', 'csv'],
  proof: ['pdf', 'docx', 'odt', 'xlsx', 'ods', 'csv', 'txt', 'png', 'jpg', 'jpeg'],
} satisfies Record<string, Ending[]>;

const MEBIBYTE = 1024 * 1024;

/** Asks for a file of one kind or one of several (the endings without their dot) and reads it; nothing when nobody chose one, or when it is too large. */
export async function pickFile(kinds: OwnEnding | 'table' | 'proof' | Ending[]): Promise<PickedFile | Exclude<Outcome, 'done'> | 'too_large'> {
  const isOwn = kinds === 'beredd-rapport' || kinds === 'beredd-nyckel';
  const endings: string[] = isOwn ? [kinds] : typeof kinds === 'string' ? USUAL[kinds] : kinds;
  if (!isInWindow()) return pickInBrowser(endings, isOwn ? MEBIBYTE : 10 * MEBIBYTE);
  const { invoke } = await import('@tauri-apps/api/core');
  try {
    return await invoke<PickedFile | 'cancelled' | 'too_large'>('pick_file', { kinds: endings });
  } catch {
    return 'unavailable';
  }
}

function pickInBrowser(endings: string[], most: number): Promise<PickedFile | 'cancelled' | 'too_large'> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = endings.map((ending) => `.${ending}`).join();
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve('cancelled'));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (!file) resolve('cancelled');
      else if (file.size > most) resolve('too_large');
      else void file.arrayBuffer().then((bytes) => resolve({ name: file.name, bytes_base64: inBase64(new Uint8Array(bytes)) }));
    });
    input.click();
  });
}

/** In pieces of a size that a function takes: a large file a letter at a time is slow. */
function inBase64(bytes: Uint8Array): string {
  const PIECE = 0x8000;
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += PIECE) pieces.push(String.fromCharCode(...bytes.subarray(from, from + PIECE)));
  return btoa(pieces.join(''));
}
