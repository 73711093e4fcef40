import { findChromium } from '../../packages/vision/browser-tests/browser/find-chromium.ts';
import { showCommand } from '../run-command.ts';

/** What does not run on a machine without Chromium. */
export const NEEDS_CHROMIUM = [
  'packages/vision/browser-tests: the runtime for browsers, decoding, transfer, parity of Node and Chromium',
  'packages/camera/browser-tests: the camera screen with fake cameras, its guidance, recovery and roles',
  'packages: photos checked in Chromium by hosts without a bundler, with Vite, webpack and esbuild; the camera bundled by Vite',
];

export interface Environment {
  readonly find: () => string | undefined;
  readonly isRoot: boolean;
  /** Runs a program and gives its exit code; 127 where there is none of this name. */
  readonly run: (program: string, ...args: string[]) => Promise<number>;
}

const HERE: Environment = {
  find: findChromium,
  isRoot: process.getuid?.() === 0,
  run: (program, ...args) =>
    showCommand(program, args, { env: { DEBIAN_FRONTEND: 'noninteractive' } }).catch(() => 127),
};

/**
 * Finds Chromium, and installs Debian's when there is none and this process may. Nothing else is ever downloaded for
 * the tests of the browser.
 * @returns whether there is one
 */
export async function ensureChromium({ find, isRoot, run }: Environment = HERE): Promise<boolean> {
  if (find() !== undefined) return true;
  if (!isRoot) return false;
  if ((await run('apt-get', 'update')) !== 0) return false;
  await run('apt-get', 'install', '--yes', '--no-install-recommends', 'chromium');
  return find() !== undefined;
}
