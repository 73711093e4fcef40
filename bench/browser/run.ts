/**
 * How soon live guidance begins in Chromium and what a frame of it costs: `pnpm bench:browser [--runs 7] [--json FILE]`.
 * Needs a build and Chromium; beside it @mediapipe/tasks-vision, where its model is at hand.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { y4m } from '../../packages/camera/browser-tests/y4m.ts';
import { findChromium } from '../../packages/vision/browser-tests/browser/find-chromium.ts';
import { openBrowser } from '../../packages/vision/browser-tests/browser/open-browser.ts';
import { PHOTOS } from '../../packages/vision/browser-tests/browser/paths.ts';
import { MODEL_FOLDER } from '../../packages/vision/browser-tests/browser/shared-model.ts';
import { otherWork } from '../batch/other-work.ts';
import { benchOptions } from '../options.ts';
import type { Figures, MachineMoment } from './figures.ts';
import { firstAnswers, MEDIAPIPE, TUCAI } from './first-answers.ts';
import { frameCosts } from './frame-costs.ts';
import { browserReport } from './report.ts';

const { runs, json } = benchOptions(process.argv.slice(2), 7);
if (findChromium() === undefined) throw new Error('No Chromium was found; TUCAI_CHROMIUM may name one.');
const machine = async (): Promise<MachineMoment> => ({ load: loadavg()[0] ?? 0, others: await otherWork() });
const before = await machine();
const folder = await mkdtemp(join(tmpdir(), 'tucai-bench-'));
try {
  const film = join(folder, 'film.y4m');
  await writeFile(film, await y4m(join(PHOTOS, 'm1-mouth-open.jpg'), 720, 960));
  const foreign: string[] = [];
  const browser = await openBrowser(foreign, [
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ]);
  try {
    const peers = MODEL_FOLDER !== undefined;
    const [first, peerFirst] = await firstAnswers(browser, peers ? [TUCAI, MEDIAPIPE] : [TUCAI], runs);
    const { tier, film: filmed, frames } = await frameCosts(browser, peers, runs);
    const { tucai, mediapipe, 'tucai on mediapipe': tracker } = frames;
    if (!first || !tucai) throw new Error('nothing was measured');
    const figures: Figures = {
      chromium: browser.version,
      processors: availableParallelism(),
      machine: [before, await machine()],
      runs,
      tier,
      first,
      frame: tucai,
      film: filmed,
      mediapipe: peerFirst && mediapipe && tracker ? { first: peerFirst, frame: mediapipe, tracker } : null,
    };
    if (foreign.length > 0) throw new Error(`asked of other machines: ${foreign.join(' ')}`);
    console.log(browserReport(figures));
    if (json !== undefined) await writeFile(json, `${JSON.stringify(figures, null, 2)}\n`);
  } finally {
    await browser.close();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
