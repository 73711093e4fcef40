import { createHash } from 'node:crypto';
import { appendFile, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ownPictures, pictureWriter, RECORD_NAME } from './own-pictures.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tucai-own-'));
});
afterEach(() => rm(folder, { recursive: true }));

const bytes = (text: string): Buffer => Buffer.from(text);
const own = async (): Promise<string[]> => [...(await ownPictures(folder))].toSorted();

describe('ownPictures', () => {
  it('knows nothing of a folder without a record', async () => {
    await writeFile(join(folder, '0001.jpg'), 'photo');
    expect(await own()).toEqual([]);
    expect(await ownPictures(join(folder, 'missing'))).toEqual(new Set());
  });

  it('knows what was written, in this run and earlier ones, by any name', async () => {
    const write = await pictureWriter(folder);
    await write('a.jpg', bytes('1'));
    await write('张\n三.jpg', bytes('2'));
    await (await pictureWriter(folder))('b.jpg', bytes('3'));
    expect(await own()).toEqual(['a.jpg', 'b.jpg', '张\n三.jpg']);
  });

  it('does not take another file for its own that was given the name since', async () => {
    const write = await pictureWriter(folder);
    await write('a.jpg', bytes('ours'));
    await write('b.jpg', bytes('ours'));
    await writeFile(join(folder, 'a.jpg'), 'edited');
    await rename(join(folder, 'b.jpg'), join(folder, 'c.jpg'));
    await symlink('c.jpg', join(folder, 'b.jpg'));
    expect(await own()).toEqual([]);
  });

  it('keeps the picture of an earlier run when one of the same name comes, and replaces it', async () => {
    await (await pictureWriter(folder))('a.jpg', bytes('old'));
    const write = await pictureWriter(folder);
    expect(await own()).toEqual(['a.jpg']);
    await write('a.jpg', bytes('new'));
    expect(await own()).toEqual(['a.jpg']);
    expect(await readFile(join(folder, 'a.jpg'), 'utf8')).toBe('new');
  });

  it('survives a record that was cut short, and claims nothing outside the folder', async () => {
    const write = await pictureWriter(folder);
    await write('a.jpg', bytes('1'));
    const sha256 = createHash('sha256').update('1').digest('hex');
    await appendFile(
      join(folder, RECORD_NAME),
      `${JSON.stringify({ name: '../a.jpg', sha256 })}\n{"name": "b`,
    );
    expect(await own()).toEqual(['a.jpg']);
    await (await pictureWriter(folder))('b.jpg', bytes('2'));
    expect(await own()).toEqual(['a.jpg', 'b.jpg']);
  });

  it('does not write through a link in the place of the record', async () => {
    await writeFile(join(folder, 'photo.jpg'), 'photo');
    await symlink('photo.jpg', join(folder, RECORD_NAME));
    await (await pictureWriter(folder))('a.jpg', bytes('1'));
    expect(await readFile(join(folder, 'photo.jpg'), 'utf8')).toBe('photo');
    expect(await own()).toEqual(['a.jpg']);
  });
});
