import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { JournalEntry } from './journal/journal-entry.ts';
import { isOwnOrAbsent, type OutFolder } from './out-folder.ts';

/** Where the finished picture of a name lies. */
export function photoPath(out: Pick<OutFolder, 'photos'>, name: string): string {
  return join(out.photos, `${name}.jpg`);
}

/** Deletes the finished picture that a line of the journal speaks of, if that is what lies there. */
export async function withdraw({ name, photo }: JournalEntry, out: Pick<OutFolder, 'photos'>): Promise<void> {
  if (photo === undefined) return;
  const path = photoPath(out, name);
  if (await isOwnOrAbsent(path, new Set([photo.sha256]))) await rm(path, { force: true });
}
