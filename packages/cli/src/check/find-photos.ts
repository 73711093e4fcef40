import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { FileErrorCode, FoundPhoto } from './found-photo.ts';

/** Names of files that are taken for pictures; those nobody here can decode still get a line that says so. */
const PICTURE_EXTENSIONS: ReadonlySet<string> = new Set(
  ['jpg', 'jpeg', 'png', 'webp', 'tif', 'tiff', 'gif', 'heic', 'heif', 'avif', 'bmp'].map(
    (name) => `.${name}`,
  ),
);

/** 2.jpg before 10.jpg, Chinese by pinyin; the code units decide between names that sort alike. */
const collator = new Intl.Collator('zh-CN', { numeric: true });
const naturally = (a: string, b: string): number => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);

export interface FindPhotosOptions {
  /** Relative paths start here. */
  readonly cwd: string;
  /** Folders that are not walked into (absolute), such as the one that annotated pictures are written to. */
  readonly leaveOut?: readonly string[];
}

/**
 * Finds the photos that the arguments name. A file is taken whatever its name; a folder is walked through, in
 * natural order, for files with the extension of a picture, except hidden ones (`.x`). Each folder is walked once,
 * however many links lead to it, and each path is returned once.
 * @throws never for a path: what cannot be read is returned with its `problem`
 */
export async function findPhotos(
  paths: readonly string[],
  options: FindPhotosOptions,
): Promise<FoundPhoto[]> {
  const found = new Map<string, FoundPhoto>();
  const walked = new Set<string>();
  for (const folder of options.leaveOut ?? []) walked.add(await realpathOrSelf(folder));

  async function add(photo: FoundPhoto): Promise<void> {
    const key = join(await realpathOrSelf(dirname(photo.path)), basename(photo.path));
    if (!found.has(key)) found.set(key, photo);
  }

  /** @returns how many pictures the folder holds, new or already found */
  async function walk(file: string, path: string): Promise<number> {
    const real = await realpathOrSelf(path);
    if (walked.has(real)) return 1;
    walked.add(real);
    let names: string[];
    try {
      names = (await readdir(path)).filter((name) => !name.startsWith('.')).sort(naturally);
    } catch {
      await add({ file, path, problem: 'folder/unreadable' });
      return 1;
    }
    let pictures = 0;
    for (const name of names) {
      const entry = { file: join(file, name), path: join(path, name) };
      const kind = await kindOf(entry.path);
      if (kind === 'folder') pictures += await walk(entry.file, entry.path);
      else if (PICTURE_EXTENSIONS.has(extname(name).toLowerCase())) {
        pictures += 1;
        await add(kind === 'file' ? entry : { ...entry, problem: kind });
      }
    }
    return pictures;
  }

  for (const file of paths) {
    const path = resolve(options.cwd, file);
    const kind = await kindOf(path);
    if (kind === 'file') await add({ file, path });
    else if (kind !== 'folder') await add({ file, path, problem: kind });
    else if ((await walk(file, path)) === 0) await add({ file, path, problem: 'folder/empty' });
  }
  return [...found.values()];
}

/** Follows links, so that a link to nothing is `file/not-found`. Pipes and devices could block for ever. */
async function kindOf(path: string): Promise<'file' | 'folder' | FileErrorCode> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return 'folder';
    return stats.isFile() ? 'file' : 'file/not-a-file';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'file/not-found' : 'file/unreadable';
  }
}

async function realpathOrSelf(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}
