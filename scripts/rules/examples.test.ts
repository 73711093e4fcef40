import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

async function run(...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [...args], { cwd: root });
  return stdout;
}

/** The examples run against the built packages, as a reader runs them. */
describe('the examples', () => {
  it('check a photo', async () => {
    const out = await run('examples/check-photo/check-photo.ts', 'fixtures/photos/m1-eyes-closed.jpg');
    expect(out).toMatch(/^fail\neyes-open 0\.0\d+ 有眼睛/);
  });

  it('make a finished picture and a sheet of prints', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tucai-example-'));
    try {
      const [picture, sheet] = [join(folder, 'finished.jpg'), join(folder, 'sheet.jpg')];
      const out = await run(
        'examples/make-photo/make-photo.ts',
        'fixtures/photos/f2-neutral.jpg',
        picture,
        sheet,
      );
      expect(out).toMatch(/^pass\ntopOfHair [\d.]+\nhairline [\d.]+\neyes [\d.]+\ncheeks [\d.]+\n/);
      expect(out).toContain(`\nbytes ${(await stat(picture)).size}\n`);
      expect((await stat(sheet)).size).toBeGreaterThan(100_000);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('say why no picture can be made', async () => {
    const out = await run('examples/make-photo/make-photo.ts', 'fixtures/photos/m1-cut-top.jpg');
    expect(out).toMatch(/^top The top of the head is cut/);
  });

  it('take a student from the first step to the last', async () => {
    const out = await run('examples/capture-journey/capture-journey.ts');
    expect(out).toContain('采集成功，学信网可查');
    expect(out).toMatch(/PROOF\.CORRECT\s+→ 采集完成/);
  });

  it('host a student until nothing of them is left', async () => {
    const out = await run('examples/capture-journey/hosting.ts');
    expect(out).toContain('sessions opened: 1\nthe second time: known\nleft of the student: 0 records\n');
    expect(out).toContain('school-staff staff/locked not-the-person');
    expect(out).toContain('system erasure/done all\naudit log: unbroken');
  });
});
