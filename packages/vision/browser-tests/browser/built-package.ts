import { join } from 'node:path';
import { VISION } from './paths.ts';

/**
 * The Node entry as it was built beside the one that the browser loads: sources may be newer than the build, and two
 * versions need not agree.
 */
export const built: typeof import('../../src/node/index.ts') = await import(
  /* @vite-ignore */ join(VISION, 'dist/node/index.js')
);
