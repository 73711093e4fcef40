import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { WASM } from '../src/models/wasm.ts';
import { writeWhole } from './model-folder.ts';
import { expectSha256, sha256 } from './sources/sha256.ts';

const require = createRequire(import.meta.url);

/** Fills a folder with onnxruntime's WebAssembly module and its licence. Refuses other bytes than the pinned ones. */
export function fillWasmFolder(folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeWhole(join(folder, 'LICENSE'), readFileSync(new URL('licence/onnxruntime.txt', import.meta.url)));
  const path = join(folder, WASM.file);
  if (existsSync(path) && sha256(readFileSync(path)) === WASM.sha256) return 'up to date';
  const { package: name, version, file } = WASM.source;
  const bytes = readFileSync(require.resolve(`${name}/${basename(file)}`));
  expectSha256(`${name}@${version} ${file}`, bytes, WASM.sha256);
  writeWhole(path, bytes);
  return `copied, ${bytes.length} bytes`;
}
