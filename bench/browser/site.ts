import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { NAMES, PHOTOS, VISION } from '../../packages/vision/browser-tests/browser/paths.ts';
import { type Site, serve } from '../../packages/vision/browser-tests/browser/serve.ts';
import { MODEL_FOLDER } from '../../packages/vision/browser-tests/browser/shared-model.ts';

const FOLDERS: Readonly<Record<string, string>> = {
  '/': fileURLToPath(new URL('pages', import.meta.url)),
  '/vision/': VISION,
  '/photos/': PHOTOS,
  '/tasks-vision/': join(VISION, 'node_modules/@mediapipe/tasks-vision'),
  ...(MODEL_FOLDER === undefined ? {} : { '/models/': MODEL_FOLDER }),
};

/** The pages of the bench with the built package, on the loopback interface. */
export const openSite = (): Promise<Site> => serve({ folders: FOLDERS, names: NAMES });

/** Bytes of the files behind some addresses as gzip sends them, by the folder of the site; our own pages left out. */
export async function transferred(asked: readonly string[]): Promise<number> {
  let sum = 0;
  for (const path of new Set(asked)) {
    const mount = Object.keys(FOLDERS).find((at) => at !== '/' && path.startsWith(at));
    if (mount === undefined) continue;
    const bytes = await readFile(join(FOLDERS[mount] ?? '', path.slice(mount.length)));
    sum += (await promisify(gzip)(bytes, { level: 9 })).length;
  }
  return sum;
}
