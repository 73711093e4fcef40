import { describe, expect, it } from 'vitest';
import { ALLOWED, type ManifestDependencies, wrongDependencies, wrongImports } from './arrows.ts';
import { readProjectFile, textFiles } from './text-files.ts';

const files = textFiles();
const sources = files.filter((file) => /^packages\/.*\.tsx?$/.test(file));
const manifests = files.filter((file) => /^packages\/[^/]+\/package\.json$/.test(file));

describe('arrows between packages', () => {
  it('know every package', () => {
    expect(manifests.map((file) => file.split('/')[1]).sort()).toEqual(Object.keys(ALLOWED).sort());
  });

  it('hold in every import', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.flatMap((file) => wrongImports(file, readProjectFile(file)))).toEqual([]);
  });

  it('hold in every package.json', () => {
    const wrong = manifests.flatMap((file) =>
      wrongDependencies(JSON.parse(readProjectFile(file)) as ManifestDependencies),
    );
    expect(wrong).toEqual([]);
  });
});

describe('wrongImports', () => {
  it.each([
    ['packages/core/src/a.ts', "import { x } from '@tucai/vision';"],
    ['packages/vision/src/a.ts', "export * from '@tucai/core/sub';"],
    ['packages/vision/src/a.ts', "import x from '../../core/src/x.ts';"],
    ['packages/adapters/src/a.ts', "const x = await import('@tucai/cli');"],
    ['packages/vision/src/node/a.ts', "import type { X } from '../../../../fixtures/manifest.ts';"],
  ])('%s must not hold: %s', (file, text) => {
    expect(wrongImports(file, text)).toHaveLength(1);
  });

  it.each([
    ['packages/cli/src/a.ts', "import { x } from '@tucai/vision/node';"],
    ['packages/adapters/src/a.ts', "import { x } from '@tucai/core';"],
    ['packages/vision/src/a/b.ts', "import { x } from '../c.ts';"],
    ['packages/core/src/a.ts', "// import { x } from '@tucai/vision'"],
  ])('%s may hold: %s', (file, text) => {
    expect(wrongImports(file, text)).toEqual([]);
  });
});

describe('wrongDependencies', () => {
  it('reads every kind of dependency', () => {
    expect(
      wrongDependencies({ name: '@tucai/core', devDependencies: { '@tucai/vision': 'workspace:*' } }),
    ).toEqual(['@tucai/core depends on @tucai/vision']);
    expect(
      wrongDependencies({ name: '@tucai/adapters', dependencies: { '@tucai/core': 'workspace:*' } }),
    ).toEqual([]);
  });
});
