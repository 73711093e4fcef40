import { describe, expect, it } from 'vitest';
import { forbiddenIn } from './forbidden-text.ts';
import { readProjectFile, textFiles } from './text-files.ts';

const files = textFiles();

/** Longer than this, a file must say here why it has one purpose nevertheless. */
const MAX_LINES = 300;
const LONG_FILES: Readonly<Record<string, string>> = {
  'packages/vision/src/models/canonical-face.generated.ts': 'generated: 468 points',
};

describe('text of the project', () => {
  it('is found', () => {
    expect(files).toContain('package.json');
    expect(files).toContain('.ci/run');
    expect(files).toContain('LICENSE');
    expect(files).toContain('scripts/rules/text-rules.test.ts');
    expect(files.length).toBeGreaterThan(100);
  });

  it('names no machine, registry, issue or experiment', () => {
    const findings = files.flatMap((file) =>
      forbiddenIn(readProjectFile(file)).map((line) => `${file}:${line}`),
    );
    expect(findings).toEqual([]);
  });

  it('never imports the `z` of zod/mini, of which a bundler keeps all (65 kB)', () => {
    const sources = files.filter((file) => !file.endsWith('.test.ts'));
    const named = sources.filter((file) =>
      /^import \{[^}]*\bz\b[^}]*\} from 'zod\/mini'/m.test(readProjectFile(file)),
    );
    expect(named).toEqual([]);
  });

  it('is in files of one purpose', () => {
    const long = files
      .filter((file) => /\.tsx?$/.test(file))
      .filter((file) => readProjectFile(file).split('\n').length > MAX_LINES + 1);
    expect(long.sort()).toEqual(Object.keys(LONG_FILES).sort());
  });
});

describe('forbiddenIn', () => {
  it.each([
    [`cd /wo${'rk'}/main`, 'a path of one machine'],
    [`readFile('/tm${'p'}/a.txt')`, 'a path of one machine'],
    [`see ../sha${'red'}/design.md`, 'a folder beside the repository'],
    [`https://reg${'istry'}.example.org/`, 'the host of a registry'],
    [`as in iss${'ue'} #12`, 'an issue number'],
    [`from the spi${'ke'}`, 'a throw-away experiment'],
  ])('finds %s', (text, what) => {
    expect(forbiddenIn(`first line\n${text}`)).toEqual([expect.stringContaining(`2: ${what}`)]);
  });

  it('leaves ordinary text alone', () => {
    expect(
      forbiddenIn('colour #438EDB, the network, /models/, rework/home, TUCAI_SHARED, 2/3 of it'),
    ).toEqual([]);
  });
});
