import { runCommand } from '../run-command.ts';
import type { PackedPackage } from './pack.ts';

/**
 * What publint and "are the types wrong" say about a tarball.
 * @returns their output where they refuse it
 */
export async function lintTarball({ tarball }: PackedPackage): Promise<string[]> {
  const publint = await runCommand('publint', ['run', tarball, '--strict']);
  const types = await runCommand('attw', [
    tarball,
    '--profile',
    'esm-only',
    '--no-emoji',
    '--format',
    'ascii',
  ]);
  return [publint, types].filter(({ code }) => code !== 0).map(({ output }) => output.trim());
}
