import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../run-command.ts';

/** A condition or a path of `exports`, nested as in package.json. */
export type ExportTarget = string | { readonly [condition: string]: ExportTarget };

/** The part of a package.json that is read. */
export interface PackageManifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports: Readonly<Record<string, ExportTarget>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly files: readonly string[];
  /** Folder for the npm build of WeChat mini programs. */
  readonly miniprogram?: string;
}

export interface PublicPackage {
  /** Without the scope: `core`. */
  readonly short: string;
  readonly folder: string;
  readonly manifest: PackageManifest;
}

/** Every package that is published, by name. */
export async function publicPackages(): Promise<PublicPackage[]> {
  const parent = join(ROOT, 'packages');
  const names = (await readdir(parent)).sort();
  const all = await Promise.all(
    names.map(async (short) => {
      const folder = join(parent, short);
      const text = await readFile(join(folder, 'package.json'), 'utf8');
      return { short, folder, manifest: JSON.parse(text) as PackageManifest };
    }),
  );
  return all.filter(({ manifest }) => manifest.private !== true);
}
