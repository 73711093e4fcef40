import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { takeName } from '../output/take-name.ts';

/** One file of a zip. */
export interface ZipEntry {
  readonly path: string;
  /** As it is called in the zip; any script. */
  readonly name: string;
}

/**
 * Zips files one after the other, each read only when its turn comes. Names are UTF-8 and say so; more than 65535 files
 * or 4 GB give a ZIP64. A JPEG hardly gets smaller, but files that are only stored cannot be read by every program when
 * their checksum comes behind them, as it does here (Java's ZipInputStream refuses them).
 * @returns how many files went in
 */
export async function zipFiles(path: string, entries: AsyncIterable<ZipEntry>): Promise<number> {
  const unfinished = `${path}.part`;
  const zip = new ZipFile();
  let count = 0;
  try {
    const writing = pipeline(zip.outputStream, createWriteStream(unfinished));
    // A full disk ends the writing before it is awaited.
    writing.catch(() => undefined);
    const failed = new Promise<never>((_resolve, reject) => zip.on('error', reject));
    failed.catch(() => undefined);
    for await (const entry of entries) {
      zip.addFile(entry.path, entry.name, { compress: true, compressionLevel: 1 });
      count += 1;
    }
    zip.end();
    await Promise.race([writing, failed]);
    await takeName(unfinished, path);
    return count;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
