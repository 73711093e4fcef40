import { describe, expect, it } from 'vitest';
import { tarballProblems } from './tarball-rules.ts';

const CORE = ['package.json', 'README.md', 'LICENSE', 'NOTICE', 'dist/index.js', 'dist/index.d.ts'];

describe('tarballProblems', () => {
  it('accepts code, declarations and legal texts', () => {
    expect(tarballProblems('cli', CORE)).toEqual([]);
  });

  it('misses a licence, and the models of vision', () => {
    const problems = tarballProblems('cli', ['package.json', 'README.md', 'NOTICE']);
    expect(problems).toEqual(['LICENSE is missing from the tarball']);
    expect(tarballProblems('vision', CORE)).toContain('models/NOTICE.md is missing from the tarball');
  });

  it.each(['src/index.ts', 'dist/a.test.js', 'fixtures/photos/a.jpg', 'tsup.config.ts', 'dist/index.js.map'])(
    'refuses %s',
    (file) => {
      expect(tarballProblems('cli', [...CORE, file])).toEqual([`${file} must not be in the tarball`]);
    },
  );
});
