import * as z from 'zod/mini';
import { VisionError } from '../errors.ts';
import { MODEL_NAMES, type ModelName } from '../models/registry.ts';

export interface NodeRuntimeOptions {
  /**
   * What computes. `native` (the default) is onnxruntime-node: the fastest. `wasm` is the module that browsers run: no
   * peer to install, several times slower, and the same numbers bit by bit as in a browser, so that `makePhoto` gives
   * the same bytes there and here.
   */
  readonly engine?: 'native' | 'wasm' | undefined;
  /**
   * Threads inside one model run, 1–256. Default 1, which suits many pictures at a time in several processes
   * or workers. Only for `native`; `wasm` has one thread.
   */
  readonly threads?: number | undefined;
  /** Folder of the models, as a path or a `file:` URL. Default: the package's own. */
  readonly modelsDir?: string | URL | undefined;
  /** Another file for single models; it must have the inputs and outputs of the one it replaces. */
  readonly models?: { readonly [Name in ModelName]?: ModelFile | undefined } | undefined;
}

export interface ModelFile {
  /** A path or a `file:` URL. */
  readonly file: string | URL;
  /** SHA-256 of the file: 64 lower-case hexadecimal digits. */
  readonly sha256: string;
}

const location = z.union([z.string().check(z.minLength(1)), z.instanceof(URL)]);

const optionsSchema = z.strictObject({
  engine: z.optional(z.enum(['native', 'wasm'])),
  threads: z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(256))),
  modelsDir: z.optional(location),
  models: z.optional(
    z.partialRecord(
      z.enum(MODEL_NAMES),
      z.strictObject({
        file: location,
        sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/, '64 lower-case hexadecimal digits')),
      }),
    ),
  ),
});

/** @throws VisionError `input/invalid` with the path and the reason of every problem */
export function parseRuntimeOptions(options: unknown): NodeRuntimeOptions {
  const parsed = optionsSchema.safeParse(options);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.') || '(top)'}: ${message}`);
  throw new VisionError('input/invalid', `The runtime options cannot be used. ${problems.join('; ')}`, {
    details: { problems: problems.length },
  });
}
