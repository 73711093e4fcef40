import type { TestBrowser } from '../../packages/vision/browser-tests/browser/open-browser.ts';
import { median } from '../stopwatch.ts';
import type { Figures, FrameFigures } from './figures.ts';
import type { FrameCost } from './pages/frames.ts';
import { openSite } from './site.ts';
import { type Spread, spread } from './spread.ts';

const PHOTO = '/photos/f2-neutral.jpg';
/** Frames that are looked at in one go: three sweeps of the detector. */
const FRAMES = 30;
const FILM_MS = 3000;

const WHO = ['tucai', 'mediapipe', 'tucai on mediapipe'] as const;
type Who = (typeof WHO)[number];

export interface FrameCosts {
  readonly tier: string;
  readonly film: Figures['film'];
  readonly frames: Readonly<Partial<Record<Who, FrameFigures>>>;
}

/** Looks at the same moving frames with each tracker in turn, again and again, so that other work of the machine falls on all. */
export async function frameCosts(browser: TestBrowser, peers: boolean, runs: number): Promise<FrameCosts> {
  const site = await openSite();
  const { page, close } = await browser.newPage();
  try {
    await page.goto(`${site.origin}/frames.html`);
    await page.waitForFunction(() => 'bench' in globalThis);
    const tier = await page.evaluate((with_) => globalThis.bench.start(with_), peers);
    const rounds = (peers ? WHO : WHO.slice(0, 1)).map((who) => ({
      who,
      costs: [] as FrameCost[],
      cpu: [] as number[],
    }));
    const film: { framesPerSecond: number[]; reading: number[] } = { framesPerSecond: [], reading: [] };
    for (let run = -1; run < runs; run++) {
      for (const { who, costs, cpu } of rounds) {
        const before = await browser.processorTime();
        const seen = await page.evaluate(
          ([name, photo, count]) => globalThis.bench.look(name, photo, count),
          [who, PHOTO, FRAMES] as const,
        );
        if (run < 0) continue;
        costs.push(...seen);
        cpu.push(((await browser.processorTime()) - before) / FRAMES);
      }
      const seen = await page.evaluate((ms) => globalThis.bench.film(ms), FILM_MS);
      if (run < 0) continue;
      film.framesPerSecond.push(seen.framesPerSecond);
      film.reading.push(...seen.reading);
    }
    return {
      tier,
      film: { framesPerSecond: spread(film.framesPerSecond), reading: median(film.reading) },
      frames: Object.fromEntries(rounds.map(({ who, costs, cpu }) => [who, figures(costs, spread(cpu))])),
    };
  } finally {
    await close();
    await site.close();
  }
}

function figures(costs: readonly FrameCost[], cpu: Spread): FrameFigures {
  const names = [...new Set(costs.flatMap(({ models }) => Object.keys(models)))].sort();
  const models = names.map((name) => {
    const took = costs.flatMap(({ models: { [name]: ms } }) => (ms === undefined ? [] : [ms]));
    return [name, { wall: median(took), frames: took.length / costs.length }] as const;
  });
  return { whole: spread(costs.map(({ whole }) => whole)), cpu, models: Object.fromEntries(models) };
}
