import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VisionError } from '../errors.ts';
import { MODELS, type ModelName } from '../models/registry.ts';
import type { NodeRuntimeOptions } from './runtime-options.ts';

/** Both `src/node/` and the built `dist/node/` lie two folders below the package. */
const OWN_MODELS = new URL('../../models/', import.meta.url);

/**
 * Reads one model and checks its SHA-256. The bytes that were checked are the bytes that are handed out, so
 * that a file changed in between is never run.
 * @throws VisionError `model/missing`, `model/hash-mismatch`
 */
export async function readModelFile(model: ModelName, options: NodeRuntimeOptions): Promise<Uint8Array> {
  const override = options.models?.[model];
  const path =
    override === undefined
      ? join(pathOf(options.modelsDir ?? OWN_MODELS), MODELS[model].file)
      : pathOf(override.file);
  const expected = override?.sha256 ?? MODELS[model].sha256;

  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new VisionError(
      'model/missing',
      `The model ${model} cannot be read from ${path}. Install @tucai/vision again, or build the models in its ` +
        'repository: pnpm --filter @tucai/vision run models',
      { cause, details: { model } },
    );
  });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 === expected) return bytes;
  throw new VisionError(
    'model/hash-mismatch',
    `The model file ${path} is not the expected one (SHA-256 ${sha256}, expected ${expected}). It is damaged or ` +
      'of another version: install @tucai/vision again.',
    { details: { model, sha256, expected } },
  );
}

function pathOf(location: string | URL): string {
  const isUrl = location instanceof URL || location.startsWith('file:');
  if (!isUrl) return location;
  try {
    return fileURLToPath(location);
  } catch (cause) {
    throw new VisionError(
      'input/invalid',
      'Models are read from a path or a file: URL; nothing is downloaded.',
      { cause },
    );
  }
}
