import { realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Whether two paths lead to the same file or folder, by what the file system says, so that links and systems that take
 * `A.jpg` for `a.jpg` are seen through. False when either is not there.
 */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([identity(a), identity(b)]);
  return first !== undefined && first === second;
}

/** Whether a path is a folder or lies inside it, at any depth. Parts of the path that are not there yet do not matter. */
export async function liesIn(path: string, folder: string): Promise<boolean> {
  const wanted = await identity(folder);
  if (wanted === undefined) return false;
  // Links are followed first: the folders above a link are not those above what it leads to.
  for (let at = await realBeginning(path); ; at = dirname(at)) {
    if ((await identity(at)) === wanted) return true;
    if (dirname(at) === at) return false;
  }
}

async function identity(path: string): Promise<string | undefined> {
  return stat(path, { bigint: true }).then(
    ({ dev, ino }) => `${dev}:${ino}`,
    () => undefined,
  );
}

/** The real path of the longest part of a path that is there. */
async function realBeginning(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return dirname(path) === path ? path : realBeginning(dirname(path));
  }
}
