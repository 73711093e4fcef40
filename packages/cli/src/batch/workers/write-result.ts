import { writeFile } from 'node:fs/promises';

/** A result cannot be written, as on a full disk: no photo is to blame, and every further one would meet it. */
export class UnwritableError extends Error {
  override readonly name = 'UnwritableError';
  readonly code = 'output/unwritable';
  constructor(cause: NodeJS.ErrnoException) {
    super(`Cannot write: ${cause.message}`, { cause });
  }
}

/** @throws UnwritableError */
export async function writeResult(path: string, content: Uint8Array): Promise<void> {
  await writeFile(path, content).catch((cause: NodeJS.ErrnoException) => {
    throw new UnwritableError(cause);
  });
}
