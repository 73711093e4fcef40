import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { VisionError } from '../errors.ts';
import { WASM } from '../models/wasm.ts';

/**
 * The bytes of onnxruntime's WebAssembly module, from the package itself.
 * @throws VisionError `model/missing`, `model/hash-mismatch`
 */
export async function readWasm(): Promise<Uint8Array> {
  const bytes = await readFile(new URL(`../../wasm/${WASM.file}`, import.meta.url)).catch(
    (cause: unknown) => {
      throw new VisionError(
        'model/missing',
        `${WASM.file} is not in the folder of @tucai/vision. Install it again, or build it in its repository: ` +
          'pnpm --filter @tucai/vision run models',
        { cause, details: { file: WASM.file } },
      );
    },
  );
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 === WASM.sha256) return bytes;
  throw new VisionError('model/hash-mismatch', `${WASM.file} is damaged: install @tucai/vision again.`, {
    details: { file: WASM.file, sha256, expected: WASM.sha256 },
  });
}
