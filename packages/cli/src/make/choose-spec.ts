import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { PHOTO_SPECS, type PhotoSpec, type PhotoSpecId, parsePhotoSpec, VisionError } from '@tucai/vision';
import { UsageError } from '../usage-error.ts';

/**
 * The spec of the option `--spec`: a built-in one by its id, or a file. A file of such a name is `./xinhua`.
 * @throws UsageError naming the file and what is wrong with it
 */
export async function chooseSpec(name: string, cwd: string): Promise<PhotoSpec> {
  if (isSpecId(name)) return PHOTO_SPECS[name];
  let text: string;
  try {
    text = await readFile(resolve(cwd, name), 'utf8');
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    throw new UsageError(
      `The spec ${name} cannot be read (${reason}). It is one of ${Object.keys(PHOTO_SPECS).join(', ')}, or a file.`,
      { cause },
    );
  }
  let content: unknown;
  try {
    // Editors on Windows put a byte order mark first, which JSON does not allow.
    content = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new UsageError(`The spec ${name} is not JSON: ${(cause as Error).message}`, { cause });
  }
  try {
    return parsePhotoSpec(content);
  } catch (error) {
    if (VisionError.isInstance(error)) throw new UsageError(`${name}: ${error.message}`, { cause: error });
    throw error;
  }
}

function isSpecId(text: string): text is PhotoSpecId {
  return Object.hasOwn(PHOTO_SPECS, text);
}
