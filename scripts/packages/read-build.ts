import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { BuiltFiles } from './entries.ts';

const CODE = /\.(?:js|d\.ts)$/;

export interface PackageFiles {
  readonly built: BuiltFiles;
  /** Every file that is not built code. */
  readonly listed: ReadonlySet<string>;
}

/** Reads an unpacked package: code with its text, everything else by name. */
export async function readPackage(folder: string): Promise<PackageFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const code = paths.filter((path) => CODE.test(path));
  const texts = await Promise.all(
    code.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const),
  );
  return { built: new Map(texts), listed: new Set(paths.filter((path) => !CODE.test(path))) };
}
