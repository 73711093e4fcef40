import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { SheetName } from '@tucai/vision';
import type { JournalEntry } from './journal/journal-entry.ts';
import { isOwnOrAbsent, type OutFolder } from './out-folder.ts';

/** Where the finished picture of a name lies. */
export function photoPath(out: Pick<OutFolder, 'photos'>, name: string): string {
  return join(out.photos, `${name}.jpg`);
}

/** Where the sheet to print of a name lies. */
export function sheetPath(out: Pick<OutFolder, 'sheets'>, name: string, paper: SheetName): string {
  return join(out.sheets, paper, `${name}.jpg`);
}

/** Deletes the finished picture and the sheet that a line of the journal speaks of, if that is what lies there. */
export async function withdraw(
  { name, photo, sheet }: JournalEntry,
  out: Pick<OutFolder, 'photos' | 'sheets'>,
): Promise<void> {
  if (photo !== undefined) await removeOwn(photoPath(out, name), photo.sha256);
  if (sheet !== undefined) await removeOwn(sheetPath(out, name, sheet.paper), sheet.sha256);
}

async function removeOwn(path: string, sha256: string): Promise<void> {
  if (await isOwnOrAbsent(path, new Set([sha256]))) await rm(path, { force: true });
}
