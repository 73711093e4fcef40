import { readdir, realpath, rm } from 'node:fs/promises';
import { basename, dirname, join, parse, resolve } from 'node:path';
import { makeFolder } from '../output/make-folder.ts';
import { ownPictures, pictureWriter, type WritePicture } from '../output/own-pictures.ts';
import { UsageError } from '../usage-error.ts';

/** The folder beside a report that holds its pictures: `report.html` has `report-pictures`. */
export function picturesFolder(out: string): string {
  const path = resolve(out);
  return join(dirname(path), `${parse(path).name}-pictures`);
}

/** The name of a report's picture: a number, so that no student's name is in an address. @param index from 1 */
export function pictureName(index: number): string {
  return `${String(index).padStart(4, '0')}.jpg`;
}

/** What systems put into folders by themselves; other hidden files are left alone as well. */
const LITTER = /^(\.|Thumbs\.db$|desktop\.ini$)/i;

/**
 * Names of the pictures that earlier reports wrote into a folder, as its record proves.
 * @throws UsageError when it holds anything else: it is then not ours to empty
 */
export async function earlierPictures(folder: string): Promise<string[]> {
  const own = await ownPictures(folder);
  const earlier = [...own].filter((name) => /^\d{4,}\.jpg$/.test(name));
  const foreign = (await namesIn(folder)).filter((name) => !earlier.includes(name) && !LITTER.test(name));
  if (foreign.length === 0) return earlier;
  throw new UsageError(
    `The report's pictures go into ${folder}, which holds files that no report of tucai wrote (${foreign.length}, ` +
      `such as ${foreign[0]}). Choose another name for the report, or move these files away.`,
  );
}

/** Where the pictures of a report go, emptied of those that an earlier report of the same name wrote. */
export interface PicturesFolder {
  /** The folder's address as the page writes it. */
  readonly href: string;
  readonly write: WritePicture;
}

/**
 * Makes the folder of a report's pictures and deletes what an earlier report left there, so that no photo stays unseen.
 * @param out the HTML file
 * @throws UsageError when the folder holds anything else; what the file system throws
 */
export async function openPicturesFolder(out: string): Promise<PicturesFolder> {
  const folder = picturesFolder(out);
  const earlier = await earlierPictures(folder);
  await makeFolder(folder);
  const real = await realpath(folder);
  await Promise.all(earlier.map((name) => rm(join(real, name))));
  return { href: encodeURIComponent(basename(folder)), write: await pictureWriter(real) };
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
