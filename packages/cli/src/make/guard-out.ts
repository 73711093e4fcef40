import { lstat } from 'node:fs/promises';
import { extname } from 'node:path';
import { type PhotoSpec, readFileFacts } from '@tucai/vision';
import { readPhoto } from '@tucai/vision/node';
import { isFolder } from '../output/make-folder.ts';
import { isSameFile } from '../output/same-file.ts';
import { UsageError } from '../usage-error.ts';

/**
 * Refuses a place where a finished picture must not be written.
 * @param shown as the user gave it
 * @throws UsageError
 */
export async function guardOut(shown: string, out: string, photo: string, spec: PhotoSpec): Promise<void> {
  await guardPlace(shown, out, photo);
  if ((await isThere(out)) && !(await isPictureOf(spec, out)))
    throw new UsageError(`--out ${shown}: this file is no finished picture. Choose another name.`);
}

/** The same for a file that is written beside it. @throws UsageError */
export async function guardPlace(shown: string, out: string, photo: string): Promise<void> {
  if (!['.jpg', '.jpeg'].includes(extname(out).toLowerCase()))
    throw new UsageError(`--out ${shown}: name a file that ends in .jpg.`);
  if (await isFolder(out)) throw new UsageError(`--out ${shown}: this is a folder. Name a file.`);
  if (await isSameFile(out, photo))
    throw new UsageError(`--out ${shown}: this is the photo itself. Choose another name.`);
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** Finished pictures are small files; a photo is not read for this. */
const MAX_PICTURE_BYTES = 5_000_000;

/** Whether a file can be the finished picture of an earlier run, which may be replaced: a mistyped name costs no photo. */
async function isPictureOf({ width, height }: PhotoSpec, path: string): Promise<boolean> {
  try {
    const facts = readFileFacts(await readPhoto(path, { maxBytes: MAX_PICTURE_BYTES }));
    return facts.format === 'jpeg' && facts.width === width && facts.height === height;
  } catch {
    return false;
  }
}
