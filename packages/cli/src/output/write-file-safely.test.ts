import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFileSafely } from './write-file-safely.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tucai-write-'));
});
afterEach(() => rm(root, { recursive: true }));

describe('writeFileSafely', () => {
  it('replaces a link and leaves what it led to', async () => {
    await writeFile(join(root, 'original.jpg'), 'original');
    await symlink('original.jpg', join(root, 'out.jpg'));
    await writeFileSafely(join(root, 'out.jpg'), 'new');
    expect(await readFile(join(root, 'original.jpg'), 'utf8')).toBe('original');
    expect(await readFile(join(root, 'out.jpg'), 'utf8')).toBe('new');
  });

  it('leaves nothing behind when it cannot write', async () => {
    await mkdir(join(root, 'taken'));
    await expect(writeFileSafely(join(root, 'taken'), 'x')).rejects.toThrow();
    expect(await readdir(root)).toEqual(['taken']);
  });
});
