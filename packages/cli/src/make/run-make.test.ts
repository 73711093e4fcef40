import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PHOTO_SPECS, readFileFacts } from '@tucai/vision';
import { decodeImage } from '@tucai/vision/node';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fingerprint, layPhotos, temporaryFolder } from '../testing/batch-folder.ts';
import { fixture, runCli } from '../testing/run-cli.ts';

let cwd: string;
beforeAll(async () => {
  cwd = await temporaryFolder();
  await layPhotos(cwd, {
    '张 三.jpg': 'f1-neutral.jpg',
    'turned.jpg': 'f1-yaw25.jpg',
    'cut.jpg': 'm1-cut-top.jpg',
    'words.jpg': Buffer.from('not a picture'),
  });
});
afterAll(() => rm(cwd, { recursive: true }));

const isThere = (name: string): Promise<boolean> =>
  readFile(join(cwd, name)).then(
    () => true,
    () => false,
  );

describe('tucai make', { timeout: 120_000 }, () => {
  it('makes the picture, says what it measured, and leaves the photo alone', async () => {
    const before = await fingerprint(cwd);
    const { code, stdout, stderr } = await runCli(
      ['make', '张 三.jpg', '--out', '成片.jpg', '--lang', 'zh'],
      { cwd },
    );
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^✓ 已制作 {2}张 三\.jpg\n {5}头顶距上边沿 \d+ px · 发际距上边沿 \d+ px · 眼睛距上边沿 \d+ px/,
    );
    const { width, height } = await decodeImage(join(cwd, '成片.jpg'));
    expect([width, height]).toEqual([480, 640]);
    const { '成片.jpg': made, ...rest } = await fingerprint(cwd);
    expect(made).toBeDefined();
    expect(rest).toEqual(before);
  });

  it('tells in JSON what failed, and writes a failing picture only when asked', async () => {
    const args = ['make', 'turned.jpg', '--out', 'turned-made.jpg', '--json'];
    const { code, stdout } = await runCli(args, { cwd });
    expect(code).toBe(1);
    const line = JSON.parse(stdout) as { status: string; reasons: { code: string }[]; measurements: object };
    expect(line).toMatchObject({
      file: 'turned.jpg',
      status: 'failed',
      measurements: { quality: expect.any(Number) },
    });
    expect(line.reasons.map((reason) => reason.code)).toContain('head-pose-yaw');
    expect(await isThere('turned-made.jpg')).toBe(false);
    expect((await runCli([...args, '--keep-failed'], { cwd })).code).toBe(1);
    expect(await isThere('turned-made.jpg')).toBe(true);
  });

  it('says what the photographer should change, and writes nothing', async () => {
    const { code, stdout } = await runCli(['make', 'cut.jpg', '--out', 'no.jpg'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^✗ Cannot be made {2}cut\.jpg\n {5}→ \S/);
    expect(await isThere('no.jpg')).toBe(false);
  });

  it('makes by a spec of a file', async () => {
    const spec = { ...PHOTO_SPECS['chsi-2017'], id: 'own', backdrop: { colour: [255, 255, 255] } };
    await writeFile(join(cwd, '规格.json'), `\ufeff${JSON.stringify(spec)}`);
    const { code } = await runCli(
      ['make', '张 三.jpg', '--out', 'white.jpg', '--spec', '规格.json', '--print', '5-inch'],
      {
        cwd,
      },
    );
    expect(code).toBe(0);
    expect(readFileFacts(await readFile(join(cwd, 'white-5-inch.jpg')))).toMatchObject({
      density: { x: 300 },
    });
    const { data } = await decodeImage(join(cwd, 'white.jpg'));
    expect([...data.subarray(0, 3)].every((level) => level > 250)).toBe(true);
  });

  it('refuses paper smaller than the picture, and writes neither', async () => {
    const { jpeg } = PHOTO_SPECS['chsi-2017'];
    const spec = { ...PHOTO_SPECS['chsi-2017'], id: 'coarse', jpeg: { ...jpeg, dpi: 72 } };
    await writeFile(join(cwd, 'coarse.json'), JSON.stringify(spec));
    const args = ['make', '张 三.jpg', '--out', 'large.jpg', '--spec', 'coarse.json', '--print', '5-inch'];
    const { code, stderr } = await runCli(args, { cwd });
    expect(stderr).toContain('--print 5-inch: The picture is larger than the sheet.');
    expect(code).toBe(2);
    expect(await isThere('large.jpg')).toBe(false);
  });

  it('uses the pixels of a large photo in which the head is small', async () => {
    // Four times the pixels of a photo whose face has 1.9 times too few: decoded at first to half of its size.
    const large = await sharp(fixture('f1-full-body.jpg'))
      .resize(3840, 5120)
      .jpeg({ quality: 90 })
      .toBuffer();
    await writeFile(join(cwd, 'far.jpg'), large);
    const { stdout } = await runCli(['make', 'far.jpg', '--out', 'far-made.jpg', '--keep-failed', '--json'], {
      cwd,
    });
    const { measurements } = JSON.parse(stdout) as { measurements: { cheeks: number; scale: number } };
    expect(measurements.cheeks).toBeGreaterThanOrEqual(180);
    expect(measurements.scale).toBeLessThan(1);
  });

  it('makes the folder of the picture, and stops on Ctrl-C without writing', async () => {
    const args = ['make', '张 三.jpg', '--out', '新/成片.jpg'];
    const stopped = await runCli(args, { cwd, stop: AbortSignal.abort() });
    expect(stopped).toEqual({ code: 130, stdout: '', stderr: 'Stopped. Nothing was written.\n' });
    expect(await isThere('新/成片.jpg')).toBe(false);
    expect((await runCli(args, { cwd })).code).toBe(0);
    expect(await isThere('新/成片.jpg')).toBe(true);
    // A picture of an earlier run is replaced.
    expect((await runCli(args, { cwd })).code).toBe(0);
  });

  it.each([
    ['a file that is no picture', ['words.jpg', '--out', 'o.jpg'], 'This is not a picture'],
    ['a file that is not there', ['gone.jpg', '--out', 'o.jpg'], 'There is no such file'],
    ['a folder', ['folder', '--out', 'o.jpg'], 'not a regular file'],
  ])('exits with 2 for %s', async (_what, args, message) => {
    await mkdir(join(cwd, 'folder'), { recursive: true });
    const { code, stdout } = await runCli(['make', ...args], { cwd });
    expect(stdout).toContain(message);
    expect(code).toBe(2);
  });

  it.each([
    ['the photo itself', ['张 三.jpg', '--out', './张 三.jpg'], 'this is the photo itself'],
    ['a link to the photo', ['张 三.jpg', '--out', 'link.jpg'], 'this is the photo itself'],
    ['another photo', ['张 三.jpg', '--out', 'turned.jpg'], 'this file is no finished picture'],
    ['a folder', ['张 三.jpg', '--out', 'folder.jpg'], 'this is a folder'],
    ['a name that is no JPEG', ['张 三.jpg', '--out', 'a.png'], 'ends in .jpg'],
    ['nothing', ['张 三.jpg'], "required option '--out <file>'"],
    [
      'a spec of nobody',
      ['张 三.jpg', '--out', 'a.jpg', '--spec', 'passport'],
      'The spec passport cannot be read',
    ],
    ['a spec that is wrong', ['张 三.jpg', '--out', 'a.jpg', '--spec', 'wrong.json'], 'width'],
  ])('refuses %s and writes nothing', async (_what, args, message) => {
    await mkdir(join(cwd, 'folder.jpg'), { recursive: true });
    await symlink(join(cwd, '张 三.jpg'), join(cwd, 'link.jpg')).catch(() => undefined);
    await writeFile(join(cwd, 'wrong.json'), '{"id":"x"}');
    const before = await fingerprint(cwd);
    const { code, stderr } = await runCli(['make', ...args], { cwd });
    expect(stderr).toContain(message);
    expect(code).toBe(2);
    expect(await fingerprint(cwd)).toEqual(before);
  });
});
