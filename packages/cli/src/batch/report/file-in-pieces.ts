import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { takeName } from '../../output/take-name.ts';

/**
 * Writes a file from pieces as they come, under another name until it is whole. What had the name is replaced; a link
 * is not followed.
 * @param unfinished a path on the same disk
 */
export async function writeInPieces(
  path: string,
  unfinished: string,
  pieces: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  try {
    await pipeline(Readable.from(pieces), createWriteStream(unfinished));
    await takeName(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
