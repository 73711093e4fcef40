import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { CHECK_CODES, catalogue } from '@tucai/vision';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixture, jsonLines, runCli, terminal } from '../testing/run-cli.ts';
import type { PhotoLine } from './photo-line.ts';

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'tucai 检测 '));
  await mkdir(join(cwd, '计算机 1 班'));
  await copyFile(fixture('f1-neutral.jpg'), join(cwd, '计算机 1 班', '张 三.jpg'));
  await copyFile(fixture('f1-yaw25.jpg'), join(cwd, 'turned.jpg'));
  const grey = { width: 300, height: 400, channels: 3, background: '#ccc' } as const;
  await sharp({ create: grey }).png().toFile(join(cwd, 'nobody.png'));
  const whole = await readFile(fixture('f1-neutral.jpg'));
  await writeFile(join(cwd, 'cut.jpg'), whole.subarray(0, whole.length / 2));
  await writeFile(join(cwd, 'words.jpg'), 'not a picture');
  await writeFile(join(cwd, 'empty.jpg'), '');
});
afterAll(() => rm(cwd, { recursive: true }));

describe('tucai check --json', () => {
  it('passes a good photo with a Chinese and spaced path, one line per photo, nothing else', async () => {
    const { code, stdout, stderr } = await runCli(['check', '--json', '计算机 1 班'], { cwd });
    const [line, ...more] = jsonLines(stdout);
    expect(more).toEqual([]);
    expect(line).toMatchObject({ file: join('计算机 1 班', '张 三.jpg'), faces: 1 });
    expect(['pass', 'warn']).toContain(line?.verdict);
    expect(line?.checks.map((check) => check.code)).toEqual([...CHECK_CODES]);
    expect(stderr).toMatch(/^1 photo checked: /);
    expect(code).toBe(0);
  });

  it('names the failed check, and exits with 1', async () => {
    const { code, stdout } = await runCli(['check', '--json', 'turned.jpg', 'nobody.png'], { cwd });
    const [turned, nobody] = jsonLines(stdout);
    const failed = turned?.checks.filter(({ verdict }) => verdict === 'fail').map((check) => check.code);
    expect(failed).toContain('head-pose-yaw');
    expect(nobody).toMatchObject({ verdict: 'fail', faces: 0 });
    expect(code).toBe(1);
  });

  it('goes on after bad files, keeps the order, and exits with 2', async () => {
    const files = ['words.jpg', 'turned.jpg', 'cut.jpg', 'empty.jpg', 'nobody.png', 'gone.jpg'];
    for (const concurrency of ['1', '4']) {
      const { code, stdout } = await runCli(['check', '--json', '--concurrency', concurrency, ...files], {
        cwd,
      });
      const lines = jsonLines(stdout);
      expect(lines.map(({ file }) => file)).toEqual(files);
      expect(lines.map((line) => (line.verdict === 'error' ? line.error.code : line.verdict))).toEqual([
        'image/not-an-image',
        'fail',
        'image/truncated',
        'image/empty',
        'fail',
        'file/not-found',
      ]);
      expect(code).toBe(2);
    }
  });

  it('judges by the rules file', async () => {
    const others = CHECK_CODES.filter((code) => code !== 'single-face');
    const lenient = { rules: Object.fromEntries(others.map((code) => [code, { enabled: false }])) };
    await writeFile(join(cwd, '规则.json'), JSON.stringify(lenient));
    const { code, stdout } = await runCli(['check', '--json', '--rules', '规则.json', 'turned.jpg'], { cwd });
    const yaw = jsonLines(stdout)[0]?.checks.find((check) => check.code === 'head-pose-yaw');
    expect(yaw).toMatchObject({ verdict: 'skipped', skipped: 'disabled' });
    expect(code).toBe(0);
  });

  it('skips the checks that read classes without the large model, and then passes no photo', async () => {
    const results = async (...extra: string[]): Promise<PhotoLine[]> =>
      jsonLines((await runCli(['check', '--json', ...extra, 'turned.jpg', '计算机 1 班'], { cwd })).stdout);
    const [whole, without] = [await results(), await results('--no-classes')];
    expect(whole.map(({ verdict }) => verdict)).toEqual(['fail', 'pass']);
    expect(without.map(({ verdict }) => verdict)).toEqual(['fail', 'warn']);
    for (const { checks } of without) {
      const missing = checks.filter(({ skipped }) => skipped === 'model-missing').map(({ code }) => code);
      expect(missing).toEqual(expect.arrayContaining(['under-exposure', 'over-exposure']));
      expect(missing).not.toContain('eyes-open');
    }
  });
});

describe('tucai check', () => {
  it('prints tables and a summary in Chinese', async () => {
    const { code, stdout, stderr } = await runCli(['check', 'turned.jpg', 'words.jpg'], {
      cwd,
      env: { LC_ALL: 'zh_CN.UTF-8' },
    });
    expect(stdout).toMatch(/^✗ 不通过 {2}turned\.jpg {2}1 张人脸/);
    expect(stdout).toMatch(/✗ {2}头部不左右偏转 +不通过 +\d+(\.\d)?° +±\d+°/);
    expect(stdout).toContain(`→ ${catalogue('zh-CN').checks['head-pose-yaw'].high}`);
    expect(stdout).toContain('✗ 出错  words.jpg\n     → 这不是图片，请将照片保存为 JPEG。');
    expect(stdout).toMatch(/已检测 1 张：通过 0，提醒 0，不通过 1；出错 1 · 用时 0\.0 秒\n$/);
    expect(stderr).toBe('');
    expect(code).toBe(2);
  });

  it('colours and shows progress on a terminal only', async () => {
    const [out, err] = [terminal(), terminal()];
    await runCli(['check', '--brief', 'turned.jpg', 'nobody.png'], {
      cwd,
      stdout: out.stream,
      stderr: err.stream,
    });
    const text = out.text();
    expect(text).toContain('\u001b[31m');
    expect(stripVTControlCharacters(text)).toMatch(
      /^✗ fail {2}turned\.jpg {2}Head not turned.*\n✗ fail {2}nobody\.png/,
    );
    const progress = err.text();
    expect(progress).toContain('1/2');
    expect(progress.endsWith('\r\u001b[K')).toBe(true);
  });

  it('finishes the photo at hand when stopped, and says how many are left', async () => {
    const stop = new AbortController();
    const out = terminal();
    out.stream.once('data', () => stop.abort());
    const pieces: string[] = [];
    out.stream.on('data', (piece) => pieces.push(String(piece)));
    const files = ['turned.jpg', 'nobody.png', 'words.jpg'];
    const { code } = await runCli(['check', '--brief', ...files], {
      cwd,
      stdout: out.stream,
      env: { NO_COLOR: '1', LANG: 'C' },
      stop: stop.signal,
    });
    expect(pieces.join('')).toMatch(
      /^✗ fail {2}turned\.jpg {2}Head not turned.*\n1 photo checked: 0 pass, 0 warn, 1 fail; 0 error · 0\.0 s\nStopped\. 2 photos not checked\.\n$/,
    );
    expect(code).toBe(130);
  });

  it('calls a path that leads nowhere no photo', async () => {
    const { code, stdout } = await runCli(['check', '--brief', 'gone.jpg'], { cwd });
    expect(stdout).toContain('\n0 photos checked: 0 pass, 0 warn, 0 fail; 1 error · ');
    expect(code).toBe(2);
  });

  it('checks nothing twice and leaves nothing behind', async () => {
    const before = await readdir(cwd);
    const { stdout } = await runCli(['check', '--json', 'turned.jpg', './turned.jpg'], { cwd });
    expect(jsonLines(stdout)).toHaveLength(1);
    expect(await readdir(cwd)).toEqual(before);
  });
});
