import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UsageError } from '../usage-error.ts';
import { evaluateCommand } from './command.ts';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const FIXTURES = join(ROOT, 'fixtures');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tucai-evaluate-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function run(args: readonly string[], env: Record<string, string> = {}, cwd = ROOT): Promise<string> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  await evaluateCommand({ stdout, stderr, env, cwd }).parseAsync(args, { from: 'user' });
  stdout.end();
  return await text(stdout);
}

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
    const output = await run(['--photos', join(FIXTURES, 'photos'), '--manifest', manifest, '--json', json]);
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

  it('lists a file that is not a photo instead of stopping', async () => {
    const manifest = await manifestOf(['f2-neutral.jpg'], '');
    await writeFile(join(folder, 'f2-neutral.jpg'), 'no picture');
    const output = await run(['--manifest', manifest]);
    expect(output).toMatch(/Not readable\n {2}f2-neutral\.jpg: image\//);
  });

  it('says what to do when there is nothing to evaluate', async () => {
    await expect(run([], {}, folder)).rejects.toThrow(/name --photos and --manifest/);
    await expect(run(['--sets', 'real'])).rejects.toThrow(UsageError);
    await expect(run(['--sets', 'real'])).rejects.toThrow(/TUCAI_SHARED/);
    await expect(run(['--manifest', 'nowhere.json'])).rejects.toThrow(/nowhere\.json cannot be read/);
  });
});
