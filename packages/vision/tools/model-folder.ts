import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODEL_NAMES, MODELS, type ModelName } from '../src/models/registry.ts';
import { buildModel } from './build-model.ts';
import { noticeText } from './licence/notice.ts';
import { expectSha256, sha256 } from './sources/sha256.ts';

/** Writes beside and renames, so that whoever reads at the same time sees the old file or the new one, never half. */
export function writeWhole(path: string, content: Uint8Array | string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, content);
  renameSync(temporary, path);
}

function produceModel(folder: string, name: ModelName, update: boolean): string {
  const spec = MODELS[name];
  const path = join(folder, spec.file);
  if (!update && existsSync(path) && sha256(readFileSync(path)) === spec.sha256) return 'up to date';
  const bytes = buildModel(name);
  if (!update) expectSha256(spec.file, bytes, spec.sha256);
  writeWhole(path, bytes);
  return update ? `sha256: '${sha256(bytes)}', bytes: ${bytes.length}` : `built, ${bytes.length} bytes`;
}

/**
 * Fills a folder with the models, LICENSE and NOTICE.md, and says of each model what was done. A model that is there
 * with the pinned SHA-256 is left alone. With `update` every model is written as it comes out, with its hash told.
 */
export function fillModelFolder(folder: string, update: boolean, report: (line: string) => void): void {
  mkdirSync(folder, { recursive: true });
  for (const name of MODEL_NAMES) report(`${name}: ${produceModel(folder, name, update)}`);
  writeWhole(join(folder, 'LICENSE'), readFileSync(new URL('licence/apache-2.0.txt', import.meta.url)));
  writeWhole(join(folder, 'NOTICE.md'), noticeText(MODEL_NAMES.map((name) => MODELS[name])));
}

/** Compares a generated, committed source file with what it should be; rewrites it only with `update`. */
export function checkGeneratedFile(path: string, text: string, update: boolean): string {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return 'up to date';
  if (!update) throw new Error(`${path} is not what its source gives; --update writes it anew`);
  writeWhole(path, text);
  return 'written';
}
