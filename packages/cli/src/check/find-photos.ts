import { readdir, stat } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { ownPictures } from '../output/own-pictures.ts';
import type { FileErrorCode, FoundPhoto } from './found-photo.ts';
import { placeOf, realpathOrSelf } from './place-of.ts';

/** Names of files that are taken for pictures; those nobody here can decode still get a line that says so. */
const PICTURE_EXTENSIONS: ReadonlySet<string> = new Set(
  [
    'jpg',
    'jpeg',
    'jfif',
    'jpe',
    'pjpeg',
    'png',
    'webp',
    'tif',
    'tiff',
    'gif',
    'heic',
    'heif',
    'avif',
    'bmp',
  ].map((name) => `.${name}`),
);

/** 2.jpg before 10.jpg, Chinese by pinyin; the code units decide between names that sort alike. */
const collator = new Intl.Collator('zh-CN', { numeric: true });
const naturally = (a: string, b: string): number => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);

export interface FindPhotosOptions {
  /** Relative paths start here. */
  readonly cwd: string;
}

/** What a folder holds, with its folders. */
interface Walked {
  /** Pictures that are checked, or were found before. */
  photos: number;
  /** Pictures that tucai wrote, which are left out. */
  own: number;
}

/**
 * Finds the photos that the arguments name. A file is taken whatever its name; a folder is walked through, in
 * natural order, for files with the extension of a picture, except hidden ones (`.x`) and those that tucai wrote
 * there: annotated pictures and the pictures of reports. Each folder is walked once, however many links lead to it,
 * and each path is returned once.
 * @throws never for a path: what cannot be read is returned with its `problem`
 */
export async function findPhotos(
  paths: readonly string[],
  options: FindPhotosOptions,
): Promise<FoundPhoto[]> {
  const found = new Map<string, FoundPhoto>();
  const walked = new Map<string, Walked>();

  async function add(photo: FoundPhoto): Promise<void> {
    const place = await placeOf(photo.path);
    if (!found.has(place)) found.set(place, photo);
  }

  async function walk(file: string, path: string): Promise<Walked> {
    const real = await realpathOrSelf(path);
    const known = walked.get(real);
    if (known !== undefined) return known;
    const counts: Walked = { photos: 0, own: 0 };
    walked.set(real, counts);
    let names: string[];
    try {
      names = (await readdir(path)).filter((name) => !name.startsWith('.')).sort(naturally);
    } catch {
      counts.photos += 1;
      await add({ file, path, problem: 'folder/unreadable' });
      return counts;
    }
    const own = await ownPictures(path);
    for (const name of names) {
      const entry = { file: join(file, name), path: join(path, name) };
      const kind = await kindOf(entry.path);
      if (kind === 'folder') {
        const below = await walk(entry.file, entry.path);
        counts.photos += below.photos;
        counts.own += below.own;
      } else if (own.has(name)) {
        counts.own += 1;
      } else if (PICTURE_EXTENSIONS.has(extname(name).toLowerCase())) {
        counts.photos += 1;
        await add(kind === 'file' ? entry : { ...entry, problem: kind });
      }
    }
    return counts;
  }

  for (const file of paths) {
    const path = resolve(options.cwd, file);
    const kind = await kindOf(path);
    if (kind === 'file') await add({ file, path });
    else if (kind !== 'folder') await add({ file, path, problem: kind });
    else {
      const { photos, own } = await walk(file, path);
      if (photos === 0) await add({ file, path, problem: own > 0 ? 'folder/own-pictures' : 'folder/empty' });
    }
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
