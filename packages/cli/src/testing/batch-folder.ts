import { createHash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fixture } from './run-cli.ts';

/** A temporary folder with spaces and Chinese in its path. */
export async function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'tucai 批量 '));
}

/** Puts fixtures into a folder: names by path, a fixture's name as value, or bytes. */
export async function layPhotos(
  folder: string,
  photos: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  for (const [name, content] of Object.entries(photos)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    if (typeof content === 'string') await copyFile(fixture(content), path);
    else await writeFile(path, content);
  }
}

/** Hash, size and time of every file below a folder, hidden ones included. */
export async function fingerprint(folder: string): Promise<Readonly<Record<string, string>>> {
  const prints: Record<string, string> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const { mtimeMs, size } = await stat(path);
    const sha256 = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
    prints[path.slice(folder.length + 1)] = `${size} ${mtimeMs} ${sha256}`;
  }
  return prints;
}

/** The cells of a CSV file that has no quoted commas or line breaks. */
export async function csvRows(path: string): Promise<string[][]> {
  const text = await readFile(path, 'utf8');
  return text
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
}
