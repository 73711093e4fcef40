import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { SourcePrint } from './journal-entry.ts';

/** Size and time of a file as it lies there; undefined when it is gone. */
export async function glance(path: string): Promise<Pick<SourcePrint, 'size' | 'mtimeMs'> | undefined> {
  return stat(path).then(
    ({ size, mtimeMs }) => ({ size, mtimeMs }),
    () => undefined,
  );
}

/**
 * Whether a file still is what it was: the same size and time are enough, as for any build tool. Copied again with
 * another time, it is read and compared.
 */
export async function isUnchanged(path: string, known: SourcePrint): Promise<boolean> {
  const now = await glance(path);
  if (now === undefined || now.size !== known.size) return false;
  if (now.mtimeMs === known.mtimeMs) return true;
  return known.sha256 !== null && (await sha256OfFile(path)) === known.sha256;
}

/** SHA-256 of a file, read in pieces; undefined when it cannot be read. */
export async function sha256OfFile(path: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}
