import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mustRun } from '../run-command.ts';
import type { PackedPackage } from './pack.ts';

export interface Consumer {
  readonly name: string;
  readonly folder: string;
}

/**
 * A project of its own, outside the workspace, that has the tarballs installed. No install script runs and
 * optional peers stay away unless they are named.
 * @param all every tarball, so that they find each other
 * @param dependencies packages to install besides, by name and version
 */
export async function installConsumer(
  folder: string,
  name: string,
  installed: readonly PackedPackage[],
  all: readonly PackedPackage[],
  dependencies: Readonly<Record<string, string>> = {},
): Promise<Consumer> {
  const home = join(folder, name);
  await mkdir(home);
  const tarballs = Object.fromEntries(all.map(({ manifest, tarball }) => [manifest.name, `file:${tarball}`]));
  const wanted = installed.map(({ manifest }) => [manifest.name, tarballs[manifest.name]] as const);
  const manifest = {
    name: `tucai-${name}`,
    private: true,
    type: 'module',
    dependencies: { ...Object.fromEntries(wanted), ...dependencies },
  };
  const workspace = { autoInstallPeers: false, overrides: tarballs };
  await writeFile(join(home, 'package.json'), JSON.stringify(manifest, null, 2));
  await writeFile(join(home, 'pnpm-workspace.yaml'), JSON.stringify(workspace, null, 2));
  await mustRun('pnpm', ['install', '--prefer-offline', '--ignore-scripts', '--no-frozen-lockfile'], {
    cwd: home,
  });
  return { name, folder: home };
}
