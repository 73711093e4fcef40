import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { mustRun } from '../run-command.ts';
import type { PublicPackage } from './public-packages.ts';

export interface PackedPackage extends PublicPackage {
  readonly tarball: string;
  /** The tarball's content. */
  readonly unpacked: string;
}

/** Packs a package as it would be published, and unpacks it beside its tarball. */
export async function pack(target: PublicPackage, folder: string): Promise<PackedPackage> {
  const home = join(folder, target.short);
  await mkdir(home);
  await mustRun('pnpm', ['pack', '--pack-destination', home], { cwd: target.folder });
  const [name] = (await readdir(home)).filter((file) => file.endsWith('.tgz'));
  if (name === undefined) throw new Error(`pnpm pack left no tarball of ${target.manifest.name}`);
  const tarball = join(folder, name);
  await rename(join(home, name), tarball);
  await mustRun('tar', ['-xzf', tarball, '-C', home]);
  return { ...target, tarball, unpacked: join(home, 'package') };
}
