import { rename } from 'node:fs/promises';

/**
 * Windows refuses with these to rename a file that a program has open: a virus scanner for a moment, Excel for longer.
 * Elsewhere they are about the folder.
 */
const HELD = new Set(process.platform === 'win32' ? ['EPERM', 'EBUSY', 'EACCES'] : ['EBUSY']);

/** Errors that are about one name and not about the disk or the folder. */
const OF_ONE_NAME = new Set([...HELD, 'EISDIR', 'ENOTEMPTY', 'ENAMETOOLONG']);

/** Whether a file could not be named for a reason that other files need not meet. */
export function isOfOneName(error: unknown): boolean {
  return OF_ONE_NAME.has((error as NodeJS.ErrnoException).code ?? '');
}

/** Gives a finished file its name, replacing what has it. */
export async function takeName(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (attempt === 5 || !HELD.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50 * attempt));
    }
  }
}
