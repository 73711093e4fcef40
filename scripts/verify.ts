/**
 * Every gate in order, stopping at the first that fails: `npm test`, or `npm run test:full` for longer proofs.
 * The last line is `N passed, N failed` (and `, N skipped`), counted from the tests; a gate that fails without
 * a failing test counts as one failure.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium, NEEDS_CHROMIUM } from './verify/chromium.ts';
import { verifySteps } from './verify/steps.ts';
import { countLine, countTests, NO_TESTS, type VitestReport } from './verify/test-counts.ts';

const folder = await mkdtemp(join(tmpdir(), 'tucai-verify-'));
const report = join(folder, 'vitest.json');
const summary: string[] = [];
let broken = false;

try {
  const chromium = await ensureChromium();
  if (!chromium && process.env.TUCAI_NEEDS_CHROMIUM === '1') {
    console.log('Chromium is needed here: install it, or run as root so that it can be installed.');
    broken = true;
  }
  for (const { name, run } of broken ? [] : verifySteps({ full: process.argv.includes('--full'), report })) {
    console.log(`\n── ${name}`);
    const start = performance.now();
    broken = !(await run());
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    summary.push(`${broken ? 'FAILED' : 'ok    '} ${seconds.padStart(6)} s  ${name}`);
    console.log(summary.at(-1));
    if (broken) break;
  }
  const counts = existsSync(report)
    ? countTests(JSON.parse(await readFile(report, 'utf8')) as VitestReport)
    : NO_TESTS;
  const failed = broken ? Math.max(1, counts.failed) : counts.failed;
  console.log(`\n${summary.join('\n')}`);
  if (!chromium) console.log(['Left out, because there is no Chromium:', ...NEEDS_CHROMIUM].join('\n  '));
  if (broken) console.log('Stopped at the first gate that failed; the later ones did not run.');
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`\n${countLine({ ...counts, failed })}`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
