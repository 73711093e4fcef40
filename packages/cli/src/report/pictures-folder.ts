import { readdir } from 'node:fs/promises';
import { dirname, join, parse, resolve } from 'node:path';
import { ownPictures } from '../output/own-pictures.ts';
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

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
