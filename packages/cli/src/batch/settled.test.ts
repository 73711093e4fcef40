import { mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/batch-folder.ts';
import type { JournalEntry } from './journal/journal-entry.ts';
import { glance, sha256OfFile } from './journal/source-print.ts';
import { outFolder } from './out-folder.ts';
import { photoPath, sheetPath } from './own-photo.ts';
import { isSettled, type Wanted } from './settled.ts';

let cwd: string;
let photo: string;
let entry: JournalEntry;
let wanted: Wanted;
beforeEach(async () => {
  cwd = await temporaryFolder();
  const out = outFolder(join(cwd, 'out'));
  photo = join(cwd, 'photo.jpg');
  const pictures = [photoPath(out, '1001'), sheetPath(out, '1001', '5-inch')];
  await writeFile(photo, 'photo');
  // File systems count time in steps of milliseconds: what is written next must not have the same.
  await utimes(photo, 500, 500);
  for (const path of pictures) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, 'picture');
  }
  const sha256 = (await sha256OfFile(pictures[0]!))!;
  const measurements = { topOfHair: 7, hairline: 9, eyes: 2, cheeks: 2, scale: 1, bytes: 7, quality: 90 };
  entry = {
    v: 1,
    file: 'photo.jpg',
    source: { ...(await glance(photo))!, sha256: (await sha256OfFile(photo))! },
    spec: 'chsi-2017@1/a',
    name: '1001',
    outcome: { status: 'made', verdict: 'pass', reasons: [], measurements },
    photo: { sha256, bytes: 7 },
    sheet: { paper: '5-inch', sha256 },
    thumbnail: true,
    ms: 1,
  };
  wanted = { specKey: entry.spec, out, print: undefined, retryCrashed: false };
});
afterEach(() => rm(cwd, { recursive: true }));

const settled = (change: Partial<Wanted> = {}, name = '1001'): Promise<boolean> => {
  const item = { file: 'photo.jpg', path: photo, name, student: undefined, problem: undefined };
  return isSettled(item, entry, { ...wanted, ...change });
};

const message = { 'zh-CN': '', en: '' };

describe('isSettled', () => {
  it('leaves alone what is as it was', async () => {
    expect(await settled()).toBe(true);
    expect(await settled({ print: '5-inch' })).toBe(true);
    // A copy of the same photo with another time.
    await utimes(photo, 1000, 1000);
    expect(await settled()).toBe(true);
  });

  it.each<[string, () => Promise<boolean>]>([
    ['another spec', () => settled({ specKey: 'chsi-2017@1/b' })],
    ['another name', () => settled({}, '1002')],
    ['a sheet of another paper', () => settled({ print: 'a4' })],
    ['another photo of the same size', () => writeFile(photo, 'other').then(() => settled())],
    ['a longer photo', () => writeFile(photo, 'longer photo').then(() => settled())],
    ['a changed picture', () => writeFile(photoPath(wanted.out, '1001'), 'by hand').then(() => settled())],
    ['a picture that is gone', () => rm(photoPath(wanted.out, '1001')).then(() => settled())],
    [
      'a sheet that is gone',
      () => rm(sheetPath(wanted.out, '1001', '5-inch')).then(() => settled({ print: '5-inch' })),
    ],
  ])('makes again: %s', async (_what, check) => {
    expect(await check()).toBe(false);
  });

  it('tries again what may pass by itself, and crashes only when asked', async () => {
    const { photo: _photo, sheet: _sheet, ...rest } = entry;
    const failed = (code: string, retryable: boolean): JournalEntry => ({
      ...rest,
      outcome: { status: 'error', reasons: [{ code, message }], retryable },
    });
    entry = failed('output/taken', true);
    expect(await settled()).toBe(false);
    entry = failed('image/corrupt', false);
    expect([await settled(), await settled({ retryCrashed: true })]).toEqual([true, true]);
    entry = failed('worker/crashed', false);
    expect([await settled(), await settled({ retryCrashed: true })]).toEqual([true, false]);
    await writeFile(photo, 'retaken');
    expect(await settled()).toBe(false);
  });
});
