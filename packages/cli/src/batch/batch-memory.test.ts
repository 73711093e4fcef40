import { existsSync, readFileSync } from 'node:fs';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/batch-folder.ts';
import { readZip } from '../testing/read-zip.ts';
import { fixture, runCli } from '../testing/run-cli.ts';
import { zipFiles } from './zip-photos.ts';

/** Files that cannot be decoded, so that thousands take seconds. */
const FILES = 3600;
/** How many of the first are not looked at: the system's allocator has taken what it wants by then. */
const WARM_UP = 2000;
const ZIPPED = 1500;
let cwd: string;
beforeAll(async () => {
  cwd = await temporaryFolder();
  const whole = await readFile(fixture('f1-neutral.jpg'));
  const damaged = Buffer.from(whole);
  damaged.fill(0x55, 2000, 100_000);
  const variants = [whole.subarray(0, 90_000), damaged, Buffer.from('not a picture'.repeat(9000))];
  await mkdir(join(cwd, 'photos'));
  for (const [i, bytes] of variants.entries()) await writeFile(join(cwd, `variant-${i}`), bytes);
  for (let i = 0; i < FILES; i++) {
    // Hard links: real files of 100 kB each, without the time to write them.
    await link(join(cwd, `variant-${i % variants.length}`), join(cwd, 'photos', `${10_000_000 + i}.jpg`));
  }
});
afterAll(() => rm(cwd, { recursive: true }));

/** Bytes that the worker process holds (resident set); 0 where there is no `/proc`. */
function memoryOfChildren(): number {
  const children = `/proc/${process.pid}/task/${process.pid}/children`;
  if (!existsSync(children)) return 0;
  const pids = readFileSync(children, 'utf8').split(' ').filter(Boolean);
  expect(pids).not.toEqual([]);
  const kilobytes = pids.map(
    (pid) => /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1],
  );
  return kilobytes.reduce((sum, value) => sum + 1024 * Number(value ?? 0), 0);
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

it('thousands of photos do not grow memory', { timeout: 300_000 }, async () => {
  const samples: { heap: number; rss: number }[] = [];
  let paragraphs = 0;
  // A paragraph comes out for every photo that is refused.
  const stdout = new Writable({
    write(piece: Buffer, _encoding, done) {
      const about = String(piece).includes('→');
      if (about) paragraphs += 1;
      if (about && paragraphs % 400 === 0) {
        collect();
        const { heapUsed, arrayBuffers, external, rss } = process.memoryUsage();
        samples.push({ heap: heapUsed + arrayBuffers + external, rss: rss + memoryOfChildren() });
      }
      done();
    },
  });
  const { code } = await runCli(['batch', 'photos', '--out', 'out', '--workers', '2'], { cwd, stdout });
  expect(code).toBe(2);
  expect(paragraphs).toBe(FILES);
  expect(samples).toHaveLength(FILES / 400);
  const [warm, last] = [samples[WARM_UP / 400 - 1]!, samples.at(-1)!];
  const between = FILES - WARM_UP;
  // Per photo: the place of its line in the journal, some hundred bytes. A file kept in memory would be 100 kB.
  expect((last.heap - warm.heap) / between).toBeLessThan(2_000);
  // Of both processes and all threads together, and coarse because the system hands pages out in advance.
  expect((last.rss - warm.rss) / between).toBeLessThan(40_000);
});

it('reads every one of them only once', { timeout: 300_000 }, async () => {
  const journal = () => readFile(join(cwd, 'out/.tucai-batch/journal.jsonl'), 'utf8');
  const before = await journal();
  expect(before.trimEnd().split('\n')).toHaveLength(FILES);
  const { stdout } = await runCli(['batch', 'photos', '--out', 'out', '--workers', '2'], { cwd });
  expect(stdout).toContain(`Going on from an earlier run: ${FILES} photos done already.`);
  expect(await journal()).toBe(before);
});

it('a zip of thousands of files is whole, and needs no memory for their content', {
  timeout: 300_000,
}, async () => {
  collect();
  const before = process.memoryUsage();
  let most = 0;
  async function* entries() {
    for (let i = 0; i < ZIPPED; i++) {
      yield { path: join(cwd, 'variant-0'), name: `学号 ${i}.jpg` };
      if (i % 300 === 299) {
        collect();
        const { heapUsed, arrayBuffers } = process.memoryUsage();
        most = Math.max(most, heapUsed + arrayBuffers - before.heapUsed - before.arrayBuffers);
      }
    }
  }
  expect(await zipFiles(join(cwd, 'a.zip'), entries())).toBe(ZIPPED);
  expect(most).toBeLessThan(40_000_000);
  const members = await readZip(join(cwd, 'a.zip'));
  expect(members.map(({ name }) => name)).toEqual(Array.from({ length: ZIPPED }, (_, i) => `学号 ${i}.jpg`));
  expect(members.every(({ utf8 }) => utf8)).toBe(true);
  expect(members[7]?.content.equals(await readFile(join(cwd, 'variant-0')))).toBe(true);
});
