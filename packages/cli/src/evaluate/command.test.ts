import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXIT } from '../exit-code.ts';
import { runCli } from '../testing/run-cli.ts';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const FIXTURES = join(ROOT, 'fixtures');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tucai-evaluate-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** A manifest of a few fixtures, with one label turned round. */
async function manifestOf(files: readonly string[], wrong: string): Promise<string> {
  const { version, photos } = JSON.parse(await readFile(join(FIXTURES, 'manifest.json'), 'utf8')) as {
    version: number;
    photos: { file: string; violates: string[] }[];
  };
  const chosen = photos
    .filter(({ file }) => files.includes(file))
    .map((photo) => (photo.file === wrong ? { ...photo, violates: ['eyes-open'] } : photo));
  const path = join(folder, 'labels.json');
  await writeFile(path, JSON.stringify({ version, photos: chosen }));
  return path;
}

describe('tucai evaluate', () => {
  it('judges photos of a manifest and names those that are misjudged', async () => {
    const manifest = await manifestOf(
      ['f2-neutral.jpg', 'm1-eyes-closed.jpg', 'm2-neutral.jpg'],
      'f2-neutral.jpg',
    );
    const json = join(folder, 'out.json');
    const args = ['--photos', join(FIXTURES, 'photos'), '--manifest', manifest, '--json', json];
    const { code, stdout: output } = await runCli(['evaluate', ...args]);
    expect(code).toBe(EXIT.ok);
    expect(output).toContain('== photos: 3 photos');
    expect(output).toContain('Faces counted right: 3 of 3 100.0% [43.9%, 100.0%]');
    expect(output).toMatch(/eyes-open: f2-neutral\.jpg is violating, pass at [\d.]+ \w+, passes [\d.]+…/);
    expect(output).toMatch(/eyes-open +│ 1\/0\/1\/0 +│ 0\/0\/1\/0 /);

    const report: unknown = JSON.parse(await readFile(json, 'utf8'));
    expect(report).toMatchObject({
      rules: { id: 'source' },
      photos: [{ photo: 'f2-neutral.jpg', faces: { true: 1, found: 1 } }, {}, {}],
    });
    expect(JSON.stringify(report)).not.toContain('landmarks');
  });

  it('writes a contact sheet of what was misjudged, which loads nothing from elsewhere', async () => {
    const manifest = await manifestOf(['f2-neutral.jpg', 'm2-neutral.jpg'], 'f2-neutral.jpg');
    const html = join(folder, 'sheet.html');
    const photos = join(FIXTURES, 'photos');
    await runCli(['evaluate', '--photos', photos, '--manifest', manifest, '--html', html]);
    const page = await readFile(html, 'utf8');
    expect(page).toMatch(
      /<figure class="missed"><img src="sheet-pictures\/\d{4}\.jpg"[^>]*><figcaption><b>missed/,
    );
    expect(page).toMatch(/f2-neutral\.jpg<br>pass at/);
    expect(page).not.toMatch(/https?:|src="\//);
    expect((await readFile(join(folder, 'sheet-pictures', '0001.jpg'))).subarray(0, 2).toString('hex')).toBe(
      'ffd8',
    );
  });

  it('keeps a state and refuses to get worse', async () => {
    const baseline = join(folder, 'baseline.json');
    const run = async (wrong: string, ...options: string[]) => {
      const manifest = await manifestOf(['f2-neutral.jpg'], wrong);
      return await runCli([
        ...['evaluate', '--photos', join(FIXTURES, 'photos'), '--manifest', manifest],
        ...options,
      ]);
    };
    expect((await run('', '--write-baseline', baseline)).code).toBe(EXIT.ok);
    const same = await run('', '--baseline', baseline);
    expect(same.code).toBe(EXIT.ok);
    expect(same.stdout).toContain('the same verdicts');
    const worse = await run('f2-neutral.jpg', '--baseline', baseline);
    expect(worse.code).toBe(EXIT.fail);
    expect(worse.stdout).toContain('WORSE  eyes-open: f2-neutral.jpg is violating, was fail, is pass now');
  });

  it('lists a file that is not a photo instead of stopping', async () => {
    const manifest = await manifestOf(['f2-neutral.jpg'], '');
    await writeFile(join(folder, 'f2-neutral.jpg'), 'no picture');
    const { code, stdout } = await runCli(['evaluate', '--manifest', manifest]);
    expect(code).toBe(EXIT.ok);
    expect(stdout).toMatch(/Not readable\n {2}f2-neutral\.jpg: image\//);
  });

  it('says what to do when there is nothing to evaluate', async () => {
    const nothing = await runCli(['evaluate'], { cwd: folder });
    expect(nothing).toMatchObject({ code: EXIT.input, stdout: '' });
    expect(nothing.stderr).toContain('name --photos and --manifest');
    const outside = await runCli(['evaluate', '--sets', 'real'], { cwd: ROOT });
    expect(outside).toMatchObject({ code: EXIT.input, stdout: '' });
    expect(outside.stderr).toContain('TUCAI_SHARED');
    const missing = await runCli(['evaluate', '--manifest', 'nowhere.json'], { cwd: folder });
    expect(missing.code).toBe(EXIT.input);
    expect(missing.stderr).toMatch(/^tucai: .*nowhere\.json cannot be read\.\n$/);
  });

  it('reports what was run before it was stopped', async () => {
    const manifest = await manifestOf(['f2-neutral.jpg', 'm2-neutral.jpg'], '');
    const args = ['evaluate', '--photos', join(FIXTURES, 'photos'), '--manifest', manifest];
    const { code, stdout, stderr } = await runCli(args, { stop: AbortSignal.abort() });
    expect(code).toBe(EXIT.interrupted);
    expect(stdout).toContain('== photos: 0 photos');
    expect(stderr).toBe('Stopped: 2 photos were not run.\n');
  });

  it('says which file cannot be written', async () => {
    const manifest = await manifestOf(['f2-neutral.jpg'], '');
    const args = ['evaluate', '--manifest', manifest, '--json', join(folder, 'no-folder', 'out.json')];
    const { code, stderr } = await runCli(args);
    expect(code).toBe(EXIT.broken);
    expect(stderr).toMatch(/out\.json cannot be written \(ENOENT\)/);
  });
});
