/** Asks for a table: a workbook or a text file with columns. Never sees where it is. */
import { pickFile, type PickedFile } from '../../ipc/desktop.ts';

/** A file, or why there is none. */
export type Picked = PickedFile | 'cancelled' | 'unavailable' | 'too_large';

/** Asks for an XLSX or CSV file. */
export function pickTable(): Promise<Picked> {
  return pickFile('table');
}
