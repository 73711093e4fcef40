import { describe, expect, it } from 'vitest';
import { entryProblems } from './entries.ts';
import type { PackageManifest } from './public-packages.ts';

const MANIFEST: PackageManifest = {
  name: '@tucai/example',
  version: '1.0.0',
  exports: {
    '.': { types: './dist/index.d.ts', default: './dist/index.js' },
    './node': { types: './dist/node/index.d.ts', default: './dist/node/index.js' },
    './package.json': './package.json',
  },
  bin: { example: './dist/bin.js' },
  files: ['dist', 'models', 'CHANGELOG.md'],
};

const BUILT = new Map([
  ['dist/index.js', "export { a } from './chunk-A.js';"],
  ['dist/index.d.ts', "export { A } from './shared.js';"],
  ['dist/shared.d.ts', 'export interface A {}'],
  ['dist/node/index.js', "import { a } from '../chunk-A.js'; export const b = () => import('./lazy.js');"],
  ['dist/node/lazy.js', 'export const lazy = 1;'],
  ['dist/node/index.d.ts', 'export declare const b: number;'],
  ['dist/chunk-A.js', "import 'zod'; export const a = 1;"],
  ['dist/bin.js', "import { a } from './index.js'; new Worker(new URL('./worker.js', import.meta.url));"],
  ['dist/worker.js', 'postMessage(1);'],
]);

const LISTED = new Set(['package.json', 'models/eye.onnx']);

const without = (path: string) => new Map([...BUILT].filter(([name]) => name !== path));

describe('entryProblems', () => {
  it('finds nothing where package.json and the build agree', () => {
    expect(entryProblems(MANIFEST, BUILT, LISTED)).toEqual([]);
  });

  it('catches an entry that was not built', () => {
    expect(entryProblems(MANIFEST, without('dist/node/index.d.ts'), LISTED)).toEqual([
      'dist/node/index.d.ts is an entry but was not built',
    ]);
    expect(entryProblems(MANIFEST, without('dist/bin.js'), LISTED)).toEqual([
      'dist/bin.js is an entry but was not built',
      'dist/worker.js was built but no entry leads to it',
    ]);
  });

  it('catches a built file that nothing exports', () => {
    const built = new Map([...BUILT, ['dist/web/index.js', 'export const web = 1;']]);
    expect(entryProblems(MANIFEST, built, LISTED)).toEqual([
      'dist/web/index.js was built but no entry leads to it',
    ]);
  });

  it('catches an export that was taken away while its file is still built', () => {
    const { './node': _, ...exports } = MANIFEST.exports;
    expect(entryProblems({ ...MANIFEST, exports }, BUILT, LISTED)).toEqual([
      'dist/node/index.js was built but no entry leads to it',
      'dist/node/lazy.js was built but no entry leads to it',
      'dist/node/index.d.ts was built but no entry leads to it',
    ]);
  });

  it('takes the folder for mini programs as it is', () => {
    const built = new Map([...BUILT, ['mini/index.js', 'module.exports = 1;']]);
    expect(entryProblems({ ...MANIFEST, miniprogram: 'mini' }, built, LISTED)).toEqual([]);
    expect(entryProblems(MANIFEST, built, LISTED)).toHaveLength(1);
  });

  it('catches a folder of "files" that is empty', () => {
    expect(entryProblems(MANIFEST, BUILT, new Set(['package.json']))).toEqual([
      'models is listed in "files" but does not exist',
    ]);
  });
});
