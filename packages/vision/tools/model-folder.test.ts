import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { MODEL_NAMES, MODELS } from '../src/models/registry.ts';
import { checkGeneratedFile, fillModelFolder } from './model-folder.ts';
import { sha256 } from './sources/sha256.ts';

const folder = mkdtempSync(join(tmpdir(), 'tucai-models-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fill(update = false): string[] {
  const lines: string[] = [];
  fillModelFolder(join(folder, 'models'), update, (line) => lines.push(line));
  return lines;
}

const inModels = (file: string): string => join(folder, 'models', file);

test('fills an empty folder, then leaves it alone, and replaces what was damaged', () => {
  expect(fill()).toEqual(MODEL_NAMES.map((name) => `${name}: built, ${MODELS[name].bytes} bytes`));
  expect(fill()).toEqual(MODEL_NAMES.map((name) => `${name}: up to date`));

  const { file, sha256: pinned } = MODELS['selfie-segmentation'];
  writeFileSync(inModels(file), 'damaged');
  expect(fill()).toContain(`selfie-segmentation: built, ${MODELS['selfie-segmentation'].bytes} bytes`);
  expect(sha256(readFileSync(inModels(file)))).toBe(pinned);

  const files = [...MODEL_NAMES.map((name) => MODELS[name].file), 'LICENSE', 'NOTICE.md'];
  expect(readdirSync(join(folder, 'models')).sort()).toEqual(files.sort());
});

test('an update tells what to pin', () => {
  const { sha256: pinned, bytes } = MODELS['selfie-segmentation'];
  expect(fill(true)).toContain(`selfie-segmentation: sha256: '${pinned}', bytes: ${bytes}`);
});

test('LICENSE is the Apache licence; NOTICE.md names every model, source and hash', () => {
  expect(readFileSync(inModels('LICENSE'), 'utf8')).toMatch(/Apache License\s+Version 2\.0, January 2004/);
  const notice = readFileSync(inModels('NOTICE.md'), 'utf8');
  for (const name of MODEL_NAMES) {
    const { file, sha256: pinned, source } = MODELS[name];
    for (const part of [file, pinned, source.package, source.version, source.file, source.sha256]) {
      expect(notice).toContain(part);
    }
  }
});

test('a generated file that differs is refused, and rewritten only on purpose', () => {
  const path = join(folder, 'some.generated.ts');
  expect(() => checkGeneratedFile(path, 'a', false)).toThrow(
    'some.generated.ts is not what its source gives',
  );
  expect(checkGeneratedFile(path, 'a', true)).toBe('written');
  expect(checkGeneratedFile(path, 'a', false)).toBe('up to date');
  expect(() => checkGeneratedFile(path, 'b', false)).toThrow('--update writes it anew');
  expect(readFileSync(path, 'utf8')).toBe('a');
});
