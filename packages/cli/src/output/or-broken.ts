import { BrokenError } from '../usage-error.ts';

/** A full disk or a folder without permission is told in one sentence. @throws BrokenError */
export async function orBroken<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && 'syscall' in error)
      throw new BrokenError(`Cannot write: ${error.message}`, { cause: error });
    throw error;
  }
}
