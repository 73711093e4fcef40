import { resolve } from 'node:path';
import sharp from 'sharp';
import { writeFileSafely } from '../../output/write-file-safely.ts';
import { openPicturesFolder, pictureName } from '../../report/pictures-folder.ts';
import type { Evaluation } from '../evaluate.ts';
import { misjudged } from '../group-result.ts';
import { sheetPage } from './sheet-page.ts';

/** Longest side of the pictures, in pixels. */
const PICTURE_SIDE = 360;

/**
 * Writes the tables and, check by check, the photos that were judged wrongly as pictures: one HTML file, and a folder
 * of reduced pictures beside it. The page loads nothing from anywhere else.
 * @param out the HTML file
 * @throws UsageError when the folder of the pictures holds anything else; what the file system throws
 */
export async function writeContactSheet(evaluation: Evaluation, out: string): Promise<void> {
  const pictures = await openPicturesFolder(out);

  const paths = new Map(
    evaluation.examined.map(({ sample }) => [keyOf(sample.group.name, sample.name), sample.path]),
  );
  const hrefs = new Map<string, string>();
  for (const key of wrongPhotos(evaluation)) {
    const path = paths.get(key);
    if (path === undefined) continue;
    const name = pictureName(hrefs.size + 1);
    await pictures.write(name, await reduced(path));
    hrefs.set(key, `${pictures.href}/${name}`);
  }
  const page = sheetPage(evaluation, (group, photo) => hrefs.get(keyOf(group, photo)));
  await writeFileSafely(resolve(out), page);
}

function keyOf(group: string, photo: string): string {
  return `${group}\n${photo}`;
}

function wrongPhotos({ groups }: Evaluation): Set<string> {
  return new Set(
    groups.flatMap(({ group, criteria }) =>
      criteria.flatMap((criterion) => misjudged(criterion).map(({ photo }) => keyOf(group.name, photo))),
    ),
  );
}

async function reduced(path: string): Promise<Buffer> {
  return await sharp(path)
    .rotate()
    .resize(PICTURE_SIDE, PICTURE_SIDE, { fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 80 })
    .toBuffer();
}
