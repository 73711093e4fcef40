import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isFolder, makeFolder } from './make-folder.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tucai-folder-'));
});
afterEach(() => rm(root, { recursive: true }));

describe('makeFolder', () => {
  it('makes every folder that is missing, also below a link, and is content with one that is there', async () => {
    await symlink('.', join(root, 'link'));
    for (const _again of [1, 2]) await makeFolder(join(root, 'link', 'a', 'b', 'c'));
    expect(await isFolder(join(root, 'a', 'b', 'c'))).toBe(true);
  });

  it('may be asked twice at the same time', async () => {
    const path = join(root, 'a', 'b');
    await Promise.all([makeFolder(path), makeFolder(path)]);
    expect(await isFolder(path)).toBe(true);
  });

  it('throws below a file', async () => {
    await writeFile(join(root, 'file'), '');
    await expect(makeFolder(join(root, 'file', 'a'))).rejects.toMatchObject({ code: 'EEXIST' });
  });

  it.runIf(process.platform === 'linux')('ends below a folder that denies its children', async () => {
    await expect(makeFolder('/proc/no-such-process/a/b')).rejects.toMatchObject({ syscall: 'mkdir' });
  });
});
