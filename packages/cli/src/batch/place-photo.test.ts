import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/batch-folder.ts';
import { type Journal, openJournal } from './journal/journal.ts';
import { glance, sha256OfFile } from './journal/source-print.ts';
import { type OutFolder, outFolder, prepareOutFolder } from './out-folder.ts';
import { placePhoto } from './place-photo.ts';

let cwd: string;
let out: OutFolder;
let journal: Journal;
beforeEach(async () => {
  cwd = await temporaryFolder();
  out = outFolder(join(cwd, 'out'));
  await prepareOutFolder(out);
  journal = await openJournal(out.journal);
});
afterEach(async () => {
  await journal.close();
  await rm(cwd, { recursive: true });
});

const MEASUREMENTS = { topOfHair: 75, hairline: 99, eyes: 252, cheeks: 235, scale: 1, bytes: 7, quality: 90 };

/** A photo whose picture a worker has just written. */
async function place(name: string, content: string, file = 'photo.jpg') {
  const path = join(cwd, file);
  await writeFile(path, content);
  const unfinished = { photo: join(out.unfinished, 'a.part'), sheet: join(out.unfinished, 'b.part') };
  await writeFile(unfinished.photo, `picture of ${content}`);
  const answer = {
    outcome: { status: 'made', verdict: 'pass', reasons: [], measurements: MEASUREMENTS },
    source: { ...(await glance(path))!, sha256: (await sha256OfFile(path))! },
    photo: { sha256: (await sha256OfFile(unfinished.photo))!, bytes: 7 },
    thumbnail: false,
    ms: 1,
  } as const;
  const item = { file, path, name, student: undefined, problem: undefined };
  return await placePhoto(item, { answer }, unfinished, { journal, out, spec: 's' });
}

describe('placePhoto', () => {
  it('gives the picture its name, and takes back the one of an earlier name', async () => {
    expect(await place('1001', 'a')).toEqual(await journal.last('photo.jpg'));
    expect(await readFile(join(out.photos, '1001.jpg'), 'utf8')).toBe('picture of a');
    await place('1002', 'a');
    expect(await readdir(out.photos)).toEqual(['1002.jpg']);
    expect(await readdir(out.unfinished)).toEqual([]);
  });

  it.each([
    ['different', 'a', 'b'],
    ['the same', 'a', 'a'],
  ])('lets two students change their numbers when their photos are %s', async (_what, first, second) => {
    await place('1001', first, 'a.jpg');
    await place('1002', second, 'b.jpg');
    await place('1002', first, 'a.jpg');
    await place('1001', second, 'b.jpg');
    expect(await readFile(join(out.photos, '1001.jpg'), 'utf8')).toBe(`picture of ${second}`);
    expect(await readFile(join(out.photos, '1002.jpg'), 'utf8')).toBe(`picture of ${first}`);
  });

  it('reports a picture that cannot take its name, and goes on', async () => {
    const { outcome, photo } = await place('1'.repeat(300), 'a');
    expect(outcome).toMatchObject({ status: 'error', retryable: true, reasons: [{ code: 'output/held' }] });
    expect(photo).toBeUndefined();
    expect((await journal.last('photo.jpg'))?.outcome).toEqual(outcome);
    expect(await readdir(out.unfinished)).toEqual([]);
    await place('1001', 'a');
    expect(await readdir(out.photos)).toEqual(['1001.jpg']);
  });

  it('ends the run when the folder of pictures is gone', async () => {
    await rm(out.photos, { recursive: true });
    await expect(place('1001', 'a')).rejects.toThrow('ENOENT');
    await mkdir(out.photos);
  });

  it('notes a photo over which workers were lost as it lies there', async () => {
    const path = join(cwd, 'photo.jpg');
    await writeFile(path, 'photo');
    const item = { file: 'photo.jpg', path, name: '1001', student: undefined, problem: undefined };
    const unfinished = { photo: join(out.unfinished, 'a.part'), sheet: join(out.unfinished, 'b.part') };
    const entry = await placePhoto(item, { lost: 'crashed' }, unfinished, { journal, out, spec: 's' });
    expect(entry.source).toEqual({ ...(await glance(path))!, sha256: null });
    expect(entry.outcome).toMatchObject({ status: 'error', retryable: false });
  });
});
