import { createHash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixture, jsonLines, runCli } from '../testing/run-cli.ts';

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'tucai 标注 '));
  for (const folder of ['1 班', '2 班']) {
    await mkdir(join(cwd, folder));
    await copyFile(fixture('f1-yaw25.jpg'), join(cwd, folder, '张三.jpg'));
  }
});
afterEach(() => rm(cwd, { recursive: true }));

const hash = async (path: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(join(cwd, path)))
    .digest('hex');

const visible = async (folder: string): Promise<string[]> =>
  (await readdir(join(cwd, folder))).filter((name) => !name.startsWith('.')).toSorted();

describe('tucai check --annotate', () => {
  it('writes a drawn-on picture per photo, by names that do not collide', async () => {
    const { code, stdout } = await runCli(['check', '--brief', '--annotate', 'out/图', '1 班', '2 班'], {
      cwd,
    });
    expect(code).toBe(1);
    expect(stdout).toContain('2 annotated photos in out/图');
    expect(await visible('out/图')).toEqual(['张三.annotated-2.jpg', '张三.annotated.jpg']);

    const drawn = sharp(join(cwd, 'out/图', '张三.annotated.jpg'));
    const { width, height, exif } = await drawn.metadata();
    expect([width, height, exif]).toEqual([960, 1280, undefined]);
    // Red of a failed check's box, which the photo itself does not have.
    const pixels = await drawn.raw().toBuffer();
    let red = 0;
    for (let i = 0; i < pixels.length; i += 3) {
      if (pixels[i]! > 190 && pixels[i + 1]! < 70 && pixels[i + 2]! < 110) red += 1;
    }
    expect(red).toBeGreaterThan(1000);
  });

  it('never touches an input, not even in the folder it writes to, and never checks its own work', async () => {
    await copyFile(fixture('f1-neutral.jpg'), join(cwd, '1 班', '张三.annotated.jpg'));
    const inputs = ['1 班/张三.jpg', '1 班/张三.annotated.jpg'];
    const before = await Promise.all(inputs.map(hash));
    const args = ['check', '--json', '--annotate', '1 班', ...inputs];
    for (const _again of [1, 2]) expect(jsonLines((await runCli(args, { cwd })).stdout)).toHaveLength(2);
    expect(await Promise.all(inputs.map(hash))).toEqual(before);

    const own = ['check', '--json', '--annotate', '2 班/out', '2 班'];
    for (const _again of [1, 2]) {
      expect(jsonLines((await runCli(own, { cwd })).stdout).map(({ file }) => file)).toEqual([
        join('2 班', '张三.jpg'),
      ]);
    }
  });

  it('checks the folder that it writes to: all of it except its own pictures, run by run', async () => {
    await copyFile(fixture('f1-neutral.jpg'), join(cwd, '1 班', '李四.annotated.jpg'));
    const before = await hash('1 班/李四.annotated.jpg');
    const args = ['check', '--json', '--annotate', '1 班', '1 班'];
    for (const _again of [1, 2]) {
      const { code, stdout } = await runCli(args, { cwd });
      expect(jsonLines(stdout).map(({ file }) => file)).toEqual([
        join('1 班', '李四.annotated.jpg'),
        join('1 班', '张三.jpg'),
      ]);
      expect(code).toBe(1);
      expect(await visible('1 班')).toEqual([
        '张三.annotated.jpg',
        '张三.jpg',
        '李四.annotated.annotated.jpg',
        '李四.annotated.jpg',
      ]);
    }
    expect(await hash('1 班/李四.annotated.jpg')).toBe(before);
  });

  it('does not call a folder checked that holds nothing but its own pictures', async () => {
    await runCli(['check', '--annotate', 'out', '1 班'], { cwd });
    const { code, stdout } = await runCli(['check', '--json', 'out'], { cwd });
    expect(jsonLines(stdout)).toMatchObject([{ file: 'out', error: { code: 'folder/own-pictures' } }]);
    expect(code).toBe(2);
  });

  it.runIf(process.platform === 'linux')('ends below a folder that denies its children', async () => {
    for (const option of [
      ['--annotate', '/proc/x/y'],
      ['--html', '/proc/x/y.html'],
    ]) {
      const { code, stderr } = await runCli(['check', ...option, '1 班'], { cwd });
      expect([code, stderr]).toEqual([
        3,
        expect.stringMatching(/^tucai: Cannot write: ENOENT: .*\/proc\/x'$/m),
      ]);
    }
  });

  it('exits with 3 when it cannot write', async () => {
    await writeFile(join(cwd, 'file'), '');
    const { code, stdout, stderr } = await runCli(['check', '--annotate', 'file/out', '1 班'], { cwd });
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^tucai: Cannot write: EEXIST: .*file'$/m);
  });
});

describe('tucai check --html', () => {
  it('writes a page and its pictures, and clears those of an earlier run', async () => {
    const args = ['check', '--brief', '--html', '报告.html'];
    await runCli([...args, '1 班', '2 班'], { cwd });
    expect(await visible('报告-pictures')).toEqual(['0001.jpg', '0002.jpg']);
    const { stdout } = await runCli([...args, '2 班'], { cwd });
    expect(await visible('报告-pictures')).toEqual(['0001.jpg']);
    const page = await readFile(join(cwd, '报告.html'), 'utf8');
    expect(page).toContain(`src="${encodeURIComponent('报告-pictures')}/0001.jpg"`);
    expect(stdout).toMatch(/Report: file:\/\/\S+%E6%8A%A5%E5%91%8A\.html\n$/);
  });

  /** Runs, and says whether it was refused with this reason and every photo of `班-pictures` is as it was. */
  async function refused(args: readonly string[], reason: string): Promise<void> {
    const photos = await visible('班-pictures');
    const before = await Promise.all(photos.map((name) => hash(join('班-pictures', name))));
    const { code, stdout, stderr } = await runCli(['check', ...args], { cwd });
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(reason)]);
    expect(await visible('班-pictures')).toEqual(photos);
    expect(await Promise.all(photos.map((name) => hash(join('班-pictures', name))))).toEqual(before);
  }

  it('never empties a folder of numbered photos that are not its own', async () => {
    await mkdir(join(cwd, '班-pictures'));
    for (const name of ['0001.jpg', '0002.jpg', '20260001.jpg']) {
      await copyFile(fixture('f1-neutral.jpg'), join(cwd, '班-pictures', name));
    }
    await refused(['班-pictures', '--html', '班.html'], 'would replace photos');
    await refused(['./班-pictures/', '--html', '班.html'], 'would replace photos');
    await refused(['班-pictures/0001.jpg', '--html', '班.html'], 'would replace photos');
    await refused(['1 班/张三.jpg', '--html', '班.html'], 'no report of tucai wrote (3, such as 0001.jpg)');
    await refused(['.', '--html', '班.html'], 'would replace photos');
    await symlink('班-pictures', join(cwd, 'link'));
    await refused(['link', '--html', '班.html'], 'would replace photos');
    await symlink(join('班-pictures', '0002.jpg'), join(cwd, '学生.jpg'));
    await refused(['学生.jpg', '--html', '班.html'], 'would replace photos');
  });

  it('keeps a photo that took the place of its own since, and its own while it is being checked', async () => {
    await runCli(['check', '--html', '班.html', '1 班', '2 班'], { cwd });
    await refused(['班-pictures', '--html', '班.html'], 'would replace photos');
    await refused(['班-pictures/0001.jpg', '--html', '班.html'], 'would replace photos');
    await copyFile(fixture('f1-neutral.jpg'), join(cwd, '班-pictures', '0002.jpg'));
    await refused(['1 班', '--html', '班.html'], 'no report of tucai wrote (1, such as 0002.jpg)');
  });

  it('leaves the pictures of a report out when the folder around it is checked', async () => {
    const args = ['check', '--json', '--html', '班.html', '.'];
    for (const _again of [1, 2]) expect(jsonLines((await runCli(args, { cwd })).stdout)).toHaveLength(2);
  });

  it('refuses names that would be in the way, before anything is written', async () => {
    await mkdir(join(cwd, '班-pictures'));
    await mkdir(join(cwd, '文件夹.html'));
    await copyFile(fixture('f1-neutral.jpg'), join(cwd, '照片.html'));
    const before = await hash('照片.html');
    const annotate = ['--annotate', '班-pictures'];
    await refused(['1 班', '--html', '班.html', ...annotate], 'the folder of --annotate');
    await refused(['1 班', '--html', '文件夹.html', '--annotate', 'out'], 'this is a folder');
    await refused(['照片.html', '--html', '照片.html', '--annotate', 'out'], 'is being checked');
    await refused(['1 班', '--html', '班.txt', '--annotate', 'out'], 'ends in .html');
    expect(await hash('照片.html')).toBe(before);
    expect(await visible('.')).not.toContain('out');
  });
});
