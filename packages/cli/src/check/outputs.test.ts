import { createHash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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

describe('tucai check --annotate', () => {
  it('writes a drawn-on picture per photo, by names that do not collide', async () => {
    const { code, stdout } = await runCli(['check', '--brief', '--annotate', 'out/图', '1 班', '2 班'], {
      cwd,
    });
    expect(code).toBe(1);
    expect(stdout).toContain('2 photos drawn on, in out/图');
    expect((await readdir(join(cwd, 'out/图'))).toSorted()).toEqual([
      '张三.annotated-2.jpg',
      '张三.annotated.jpg',
    ]);

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

  it('exits with 3 when it cannot write', async () => {
    await writeFile(join(cwd, 'file'), '');
    const { code, stdout, stderr } = await runCli(['check', '--annotate', 'file/out', '1 班'], { cwd });
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^tucai: Cannot write: ENOTDIR/);
  });
});

describe('tucai check --html', () => {
  it('writes a page and its pictures, and clears those of an earlier run', async () => {
    const args = ['check', '--brief', '--html', '报告.html'];
    await runCli([...args, '1 班', '2 班'], { cwd });
    expect(await readdir(join(cwd, '报告-pictures'))).toEqual(['0001.jpg', '0002.jpg']);
    const { stdout } = await runCli([...args, '2 班'], { cwd });
    expect(await readdir(join(cwd, '报告-pictures'))).toEqual(['0001.jpg']);
    const page = await readFile(join(cwd, '报告.html'), 'utf8');
    expect(page).toContain(`src="${encodeURIComponent('报告-pictures')}/0001.jpg"`);
    expect(stdout).toMatch(/Report: file:\/\/\S+%E6%8A%A5%E5%91%8A\.html\n$/);
  });

  it('refuses to put its pictures over photos that are checked', async () => {
    await mkdir(join(cwd, 'a-pictures'));
    await copyFile(fixture('f1-neutral.jpg'), join(cwd, 'a-pictures', '0001.jpg'));
    const before = await hash('a-pictures/0001.jpg');
    const { code, stderr } = await runCli(['check', '--html', 'a.html', 'a-pictures/0001.jpg'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('would replace photos');
    expect(await hash('a-pictures/0001.jpg')).toBe(before);
  });
});
