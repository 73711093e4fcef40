import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pictureWriter } from '../output/own-pictures.ts';
import { annotatedNames } from './annotated-names.ts';

let root: string;
beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'tucai-names-')));
  await mkdir(join(root, 'out'));
});
afterEach(() => rm(root, { recursive: true }));

async function namesOf(inputs: readonly string[], folder = join(root, 'out')): Promise<string[]> {
  const name = await annotatedNames(folder, inputs);
  return inputs.map(name);
}

describe('annotatedNames', () => {
  it('keeps files of the same name apart', async () => {
    expect(await namesOf(['/1班/张三.jpg', '/2班/张三.jpg', '/2班/张三.png', '/3班/李四.jpeg'])).toEqual([
      '张三.annotated.jpg',
      '张三.annotated-2.jpg',
      '张三.annotated-3.jpg',
      '李四.annotated.jpg',
    ]);
  });

  it('keeps names apart that a Mac or Windows disk takes for the same', async () => {
    expect(await namesOf(['/a/Zoë.jpg', '/b/ZOË.JPG', '/c/Zoe\u0308.jpg'])).toEqual([
      'Zoë.annotated.jpg',
      'ZOË.annotated-2.jpg',
      'Zoe\u0308.annotated-3.jpg',
    ]);
  });

  it('never gives the name of an input, also when the folder is reached by a link', async () => {
    await symlink('out', join(root, 'link'));
    const inputs = ['a.jpg', 'a.annotated.jpg'].map((name) => join(root, 'out', name));
    expect(await namesOf(inputs, join(root, 'link'))).toEqual([
      'a.annotated-2.jpg',
      'a.annotated.annotated.jpg',
    ]);
  });

  it('never gives the name of a file that an input leads to', async () => {
    await writeFile(join(root, 'out', 'a.annotated.jpg'), '');
    await symlink('out/a.annotated.jpg', join(root, 'a.jpg'));
    expect(await namesOf([join(root, 'a.jpg')])).toEqual(['a.annotated-2.jpg']);
  });

  it('leaves a file alone that tucai did not write, and replaces one that it did', async () => {
    await (await pictureWriter(join(root, 'out')))('a.annotated.jpg', Buffer.from('ours'));
    expect(await namesOf(['/x/a.jpg'])).toEqual(['a.annotated.jpg']);
    await writeFile(join(root, 'out', 'a.annotated.jpg'), 'with a note of the user');
    expect(await namesOf(['/x/a.jpg'])).toEqual(['a.annotated-2.jpg']);
  });

  it('gives a file the same name when asked again', async () => {
    const name = await annotatedNames(join(root, 'out'), []);
    expect(name('/1/a.jpg')).toBe(name('/1/a.jpg'));
  });
});
