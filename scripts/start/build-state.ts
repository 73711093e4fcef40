import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Files and folders that a build is made from, and files that it makes. Absolute. */
export interface Build {
  readonly sources: readonly string[];
  readonly results: readonly string[];
  /** Results with their size, which the build leaves alone when they are right, however old they are. */
  readonly lasting: readonly { readonly path: string; readonly bytes: number }[];
}

/** True when every result is there and no source is newer than the oldest of them. */
export async function isUpToDate({ sources, results, lasting }: Build): Promise<boolean> {
  for (const { path, bytes } of lasting) if ((await sizeOf(path)) !== bytes) return false;
  const made = await Promise.all(results.map(modified));
  const oldest = Math.min(...made);
  if (oldest === 0) return false;
  for (const source of sources) if ((await newest(source)) > oldest) return false;
  return true;
}

/** Undefined for what is not there. */
async function sizeOf(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ size }) => size,
    () => undefined,
  );
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
