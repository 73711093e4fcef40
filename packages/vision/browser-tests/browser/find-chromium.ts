import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names under which Debian, other systems and Google install it. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * An installed Chromium, which the tests of the browser need: TUCAI_CHROMIUM, or the first in the search path. The test
 * tool never downloads one.
 */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  if (environment.TUCAI_CHROMIUM) return environment.TUCAI_CHROMIUM;
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
