import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { VisionErrorCode } from '../errors.ts';
import { decodeImage } from './decode-image.ts';
import { patternImage } from './test-pictures.ts';

function refusal(code: VisionErrorCode, details: Record<string, unknown> = {}) {
  return expect.objectContaining({ name: 'VisionError', code, details: expect.objectContaining(details) });
}

describe('paths', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tucai-decode-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('reads a file', async () => {
    const path = join(folder, 'photo[shrink=2].jpg');
    await writeFile(path, await patternImage().jpeg().toBuffer());
    await expect(decodeImage(path)).resolves.toMatchObject({ width: 160, height: 120 });
  });

  it('refuses a missing file and a folder without repeating the path', async () => {
    const missing = await decodeImage(join(folder, '320102199901010011.jpg')).catch(
      (error: unknown) => error,
    );
    expect(missing).toEqual(refusal('image/unreadable', { reason: 'ENOENT' }));
    expect(JSON.stringify(missing) + String(missing)).not.toMatch(/320102|tucai-decode/);
    await expect(decodeImage(folder)).rejects.toEqual(refusal('image/unreadable', { reason: 'not-a-file' }));
    await expect(decodeImage('no\0path')).rejects.toEqual(refusal('image/unreadable'));
  });

  it('asks for the size first: a sparse file of a terabyte is refused at once', async () => {
    const path = join(folder, 'huge.jpg');
    const handle = await open(path, 'w');
    await handle.truncate(2 ** 40);
    await handle.close();
    await expect(decodeImage(path)).rejects.toEqual(refusal('image/too-many-bytes', { bytes: 2 ** 40 }));
  });

  it('refuses what is neither bytes nor a path', async () => {
    await expect(decodeImage('')).rejects.toEqual(refusal('input/invalid'));
    // @ts-expect-error a number is no input
    await expect(decodeImage(42)).rejects.toEqual(refusal('input/invalid'));
  });
});
