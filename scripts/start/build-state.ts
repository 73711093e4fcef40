import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Files and folders that a build is made from, and files that it makes. Absolute. */
export interface Build {
  readonly sources: readonly string[];
  readonly results: readonly string[];
}

/** True when every result is there and no source is newer than the oldest of them. */
export async function isUpToDate({ sources, results }: Build): Promise<boolean> {
  const made = await Promise.all(results.map(modified));
  const oldest = Math.min(...made);
  if (oldest === 0) return false;
  for (const source of sources) if ((await newest(source)) > oldest) return false;
  return true;
}

/** When the file was last written, in epoch milliseconds; 0 when there is none. */
async function modified(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}

/** The latest change below a folder, tests aside: they are no part of what is built. */
async function newest(path: string): Promise<number> {
  const stats = await stat(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  let latest = 0;
  for (const entry of await readdir(path, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.includes('.test.')) continue;
    latest = Math.max(latest, await modified(join(entry.parentPath, entry.name)));
  }
  return latest;
}
