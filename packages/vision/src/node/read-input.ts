import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { VisionError } from '../errors.ts';

/**
 * The bytes of a picture: the array itself, or the file at a path, never more than `maxBytes` of it.
 * Messages leave the path out: file names carry students' names and numbers.
 * @throws VisionError `image/too-many-bytes`, `image/unreadable`, `input/invalid`
 */
export async function readInput(input: Uint8Array | string, maxBytes: number): Promise<Uint8Array> {
  if (input instanceof Uint8Array) {
    assertByteLimit(input.length, maxBytes);
    return input;
  }
  if (typeof input !== 'string' || input === '') {
    throw new VisionError(
      'input/invalid',
      'Pass the bytes of a picture as a Uint8Array, or the path of its file.',
    );
  }
  try {
    // Without O_NONBLOCK opening a named pipe would wait for a writer for ever.
    const handle = await open(input, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      return await readWhole(handle, maxBytes);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw error instanceof VisionError ? error : unreadable(reasonOf(error));
  }
}

async function readWhole(handle: FileHandle, maxBytes: number): Promise<Uint8Array> {
  const stat = await handle.stat();
  if (!stat.isFile()) throw unreadable('not-a-file');
  assertByteLimit(stat.size, maxBytes);
  const bytes = new Uint8Array(stat.size);
  let length = 0;
  while (length < bytes.length) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}

function assertByteLimit(bytes: number, maxBytes: number): void {
  if (bytes <= maxBytes) return;
  throw new VisionError('image/too-many-bytes', `The file has ${bytes} bytes; ${maxBytes} are allowed.`, {
    details: { bytes, limit: maxBytes },
  });
}

/** The system's own word, such as ENOENT; its message would repeat the path. */
function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}

function unreadable(reason: string): VisionError {
  return new VisionError(
    'image/unreadable',
    `The file cannot be read (${reason}). Check the path and its permissions.`,
    {
      details: { reason },
    },
  );
}
