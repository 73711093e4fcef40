import { access, constants } from 'node:fs/promises';
import { delimiter, join, sep } from 'node:path';
import { runCommand } from '../run-command.ts';

/** Oldest Node the pure packages promise to run on. */
const OLDEST = [20, 19] as const;

export interface SystemNode {
  readonly path: string;
  readonly version: string;
}

/** The machine's own Node, not the one of the workspace; undefined when there is none new enough. */
export async function systemNode(path: string = process.env.PATH ?? ''): Promise<SystemNode | undefined> {
  const folders = path.split(delimiter).filter((folder) => !folder.includes(`node_modules${sep}.bin`));
  for (const folder of folders) {
    const candidate = join(folder, 'node');
    const runs = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (!runs) continue;
    const version = (await runCommand(candidate, ['--version'])).output.trim();
    const [, major, minor] = /^v(\d+)\.(\d+)\./.exec(version) ?? [];
    const enough = Number(major) > OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) >= OLDEST[1]);
    if (enough) return { path: candidate, version };
  }
  return undefined;
}
