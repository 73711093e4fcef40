import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pictureWriter } from '../output/own-pictures.ts';
import { findPhotos } from './find-photos.ts';

let cwd: string;
beforeEach(async () => {
  cwd = await realpath(await mkdtemp(join(tmpdir(), 'tucai 找照片 ')));
});
afterEach(() => rm(cwd, { recursive: true }));

async function put(...names: string[]): Promise<void> {
  for (const name of names) {
    await mkdir(dirname(join(cwd, name)), { recursive: true });
    await writeFile(join(cwd, name), 'x');
  }
}
const find = async (...paths: string[]): Promise<string[]> =>
  (await findPhotos(paths, { cwd })).map(({ file, problem }) => (problem ? `${file}: ${problem}` : file));

describe('findPhotos', () => {
  it('walks folders in natural order, by any of the extensions, whatever their case', async () => {
    await put('p/10.jpg', 'p/9.JPG', 'p/b/2.heic', 'p/b/1.webp', 'p/c.png', 'p/readme.txt', 'p/x.jpg.part');
    expect(await find('p')).toEqual(['p/9.JPG', 'p/10.jpg', 'p/b/1.webp', 'p/b/2.heic', 'p/c.png']);
  });

  it('finds every extension that the help names', async () => {
    const names = ['jpg', 'jpeg', 'png', 'webp', 'tif', 'tiff', 'gif', 'heic', 'heif', 'avif', 'bmp'].map(
      (e) => `p/a.${e}`,
    );
    await put(...names);
    expect((await find('p')).toSorted()).toEqual(names.toSorted());
  });

  it('takes Chinese and spaced paths, and leaves hidden files alone', async () => {
    await put(
      '2026 届/计算机 1 班/张三.jpg',
      '2026 届/计算机 1 班/李四.jpg',
      '2026 届/.缓存/a.jpg',
      '2026 届/._张三.jpg',
    );
    expect(await find('2026 届')).toEqual(['2026 届/计算机 1 班/李四.jpg', '2026 届/计算机 1 班/张三.jpg']);
  });

  it('checks a path once, however it is written', async () => {
    await put('p/a.jpg', 'p/b.jpg');
    expect(await find('p/a.jpg', './p/a.jpg', join(cwd, 'p', 'a.jpg'), 'p')).toEqual(['p/a.jpg', 'p/b.jpg']);
  });

  it('takes a named file whatever its extension', async () => {
    await put('photo.bin', 'photo');
    expect(await find('photo.bin', 'photo')).toEqual(['photo.bin', 'photo']);
  });

  it('survives links that form a loop and walks a folder once', async () => {
    await put('p/a.jpg', 'p/q/b.jpg');
    await symlink('..', join(cwd, 'p/q/up'));
    await symlink('p', join(cwd, 'same'));
    await symlink('self', join(cwd, 'p/self'));
    await symlink('nowhere.jpg', join(cwd, 'p/gone.jpg'));
    expect(await find('p', 'same')).toEqual(['p/a.jpg', 'p/gone.jpg: file/not-found', 'p/q/b.jpg']);
  });

  it('keeps a line for what it cannot check', async () => {
    await mkdir(join(cwd, 'empty'));
    await put('notes/a.txt');
    execFileSync('mkfifo', [join(cwd, 'pipe.jpg')]);
    expect(await find('empty', 'notes', 'missing.jpg', 'pipe.jpg')).toEqual([
      'empty: folder/empty',
      'notes: folder/empty',
      'missing.jpg: file/not-found',
      'pipe.jpg: file/not-a-file',
    ]);
  });

  it('leaves out what tucai wrote, and nothing else of the same folder or name', async () => {
    await put('p/a.jpg', 'p/b.annotated.jpg', 'p/out/0001.jpg');
    await (await pictureWriter(join(cwd, 'p')))('a.annotated.jpg', Buffer.from('drawn'));
    await mkdir(join(cwd, 'own'));
    await (await pictureWriter(join(cwd, 'own')))('0001.jpg', Buffer.from('reduced'));
    expect(await find('p', 'own')).toEqual([
      'p/a.jpg',
      'p/b.annotated.jpg',
      'p/out/0001.jpg',
      'own: folder/own-pictures',
    ]);
    expect(await find('own/0001.jpg')).toEqual(['own/0001.jpg']);
  });

  it('says that a folder is empty which leads only to itself', async () => {
    await mkdir(join(cwd, 'p'));
    await symlink('.', join(cwd, 'p', 'self'));
    expect(await find('p')).toEqual(['p: folder/empty']);
  });
});
