import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { VisionError } from '../errors.ts';
import type { MattingModelOptions } from './matting-model-options.ts';

/**
 * Reads or fetches a matting model and checks its SHA-256: the bytes that were checked are those that are handed out.
 * @throws VisionError `model/missing`, retryable when a server may answer later; `model/hash-mismatch`
 */
export async function readMattingModel({
  name,
  file,
  sha256: expected,
}: Pick<MattingModelOptions, 'name' | 'file' | 'sha256'>): Promise<Uint8Array> {
  const url = urlOf(file);
  const isRemote = url?.protocol === 'https:' || url?.protocol === 'http:';
  const bytes = isRemote
    ? await fetched(url, name)
    : await read(url ? fileURLToPath(url) : String(file), name);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 === expected) return bytes;
  throw new VisionError(
    'model/hash-mismatch',
    `The matting model ${name} is not the expected file (SHA-256 ${sha256}, expected ${expected}). Get the file that ` +
      'was tested, or give the hash of the one that was.',
    { details: { model: name, sha256, expected } },
  );
}

/** Undefined for a path. `C:\\models` is a path too. */
function urlOf(file: string | URL): URL | undefined {
  if (file instanceof URL) return file;
  return /^(https?|file):/i.test(file) ? new URL(file) : undefined;
}

async function read(path: string, name: string): Promise<Uint8Array> {
  return readFile(path).catch((cause: unknown) => {
    throw new VisionError('model/missing', `The matting model ${name} cannot be read from ${path}.`, {
      cause,
      details: { model: name },
    });
  });
}

async function fetched(url: URL, name: string): Promise<Uint8Array> {
  const failed = (reason: string, retryable: boolean, cause?: unknown): VisionError =>
    new VisionError('model/missing', `The matting model ${name} cannot be fetched: ${reason}.`, {
      retryable,
      details: { model: name },
      cause,
    });
  const response = await fetch(url).catch((cause: unknown) => {
    throw failed('the server cannot be reached', true, cause);
  });
  if (!response.ok) throw failed(`the server answered ${response.status}`, response.status >= 500);
  const bytes = await response.arrayBuffer().catch((cause: unknown) => {
    throw failed('the connection broke', true, cause);
  });
  return new Uint8Array(bytes);
}
