import { createHash } from 'node:crypto';
import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isFolder, makeFolder } from '../output/make-folder.ts';
import { isSameFile, liesIn } from '../output/same-file.ts';
import { UsageError } from '../usage-error.ts';
import { sha256OfFile } from './journal/source-print.ts';
import { foldedName } from './naming/file-name.ts';

/** The hidden folder that says that a folder is a batch's own, with the journal in it. */
const OWN = '.tucai-batch';

/** What a batch writes into its folder. */
export const OUT_NAMES = {
  photos: 'photos',
  sheets: 'prints',
  csv: 'report.csv',
  html: 'report.html',
  thumbnails: 'report-pictures',
} as const;

export interface OutFolder {
  /** Absolute. */
  readonly folder: string;
  readonly photos: string;
  /** Sheets to print. */
  readonly sheets: string;
  readonly csv: string;
  readonly html: string;
  readonly thumbnails: string;
  readonly journal: string;
  readonly lock: string;
  /** Where files are written before they take their names; on the same disk. */
  readonly unfinished: string;
}

export function outFolder(folder: string): OutFolder {
  return {
    folder,
    photos: join(folder, OUT_NAMES.photos),
    sheets: join(folder, OUT_NAMES.sheets),
    csv: join(folder, OUT_NAMES.csv),
    html: join(folder, OUT_NAMES.html),
    thumbnails: join(folder, OUT_NAMES.thumbnails),
    journal: join(folder, OWN, 'journal.jsonl'),
    lock: join(folder, OWN, 'lock.json'),
    unfinished: join(folder, OWN, 'unfinished'),
  };
}

/**
 * Refuses a folder in which something that is not ours would be replaced, or in which the next run would find the
 * finished pictures among the photos. Nothing is written.
 * @param shown as the user gave it
 * @throws UsageError
 */
export async function guardOutFolder(out: OutFolder, shown: string, photos: string): Promise<void> {
  const refuse = (reason: string): never => {
    throw new UsageError(`--out ${shown}: ${reason}`);
  };
  if (await isSameFile(out.folder, photos)) refuse('this is the folder of the photos. Choose another one.');
  if (await liesIn(out.folder, photos))
    refuse('this lies inside the folder of the photos. Choose one outside it.');
  for (const ours of [out.photos, out.sheets, out.thumbnails, join(out.folder, OWN)]) {
    if (await liesIn(photos, ours))
      refuse('the photos lie where results would be written. Choose another folder.');
    // A link there could lead to the photos.
    if (await liesIn(ours, photos)) refuse('results would be written to the photos. Choose another folder.');
  }
  if (await isThere(out.folder)) {
    if (!(await isFolder(out.folder))) refuse('this is a file. Name a folder.');
    if (await isThere(join(out.folder, OWN))) return;
    for (const name of Object.values(OUT_NAMES)) {
      if (await isThere(join(out.folder, name)))
        refuse(`it holds ${name}, which no batch of tucai wrote. Choose another folder.`);
    }
  }
}

/** Makes the folders, and clears away what a killed run left half-written. */
export async function prepareOutFolder(out: OutFolder): Promise<void> {
  for (const folder of [out.photos, out.thumbnails, out.unfinished]) await makeFolder(folder);
  for (const name of await readdir(out.unfinished)) {
    if (name.endsWith('.part')) await rm(join(out.unfinished, name), { force: true });
  }
}

/** A name for a file of a report that tells nothing of the student. @param file below the folder of photos */
export function thumbnailName(file: string): string {
  return `${createHash('sha256').update(file).digest('hex').slice(0, 16)}.jpg`;
}

/** Whether the file of a finished picture may be replaced or deleted: it is absent, or a batch wrote it. */
export async function isOwnOrAbsent(path: string, own: ReadonlySet<string>): Promise<boolean> {
  if (!(await isThere(path))) return true;
  const stats = await lstat(path);
  const sha256 = stats.isFile() ? await sha256OfFile(path) : undefined;
  return sha256 !== undefined && own.has(sha256);
}

/** How many files of a folder of pictures are called by none of the names: of photos that are gone, or of another hand. */
export async function countOthers(photos: string, names: ReadonlySet<string>): Promise<number> {
  const folded = new Set([...names].map((name) => foldedName(`${name}.jpg`)));
  return (await readdir(photos)).filter((file) => !file.startsWith('.') && !folded.has(foldedName(file)))
    .length;
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
