import type { TestBrowser } from '../../packages/vision/browser-tests/browser/open-browser.ts';
import type { FirstAnswers } from './figures.ts';
import type { FirstAnswer } from './pages/first-answer.ts';
import { openSite, transferred } from './site.ts';
import { spread } from './spread.ts';

/** A page of the bench, and what it has to find in the first frame: a figure of a wrong answer would be none. */
export interface BenchPage {
  readonly path: string;
  readonly finds: string;
}

export const TUCAI: BenchPage = { path: '/tucai.html', finds: 'mouth-open' };
export const MEDIAPIPE: BenchPage = { path: '/mediapipe.html', finds: '478 points' };

/**
 * Loads pages in turn, each time in a context of its own, so that nothing is cached, and waits for their first answers.
 * @returns in the order of the pages
 */
export async function firstAnswers(
  browser: TestBrowser,
  pages: readonly BenchPage[],
  runs: number,
): Promise<FirstAnswers[]> {
  const answers = pages.map((): FirstAnswer[] => []);
  const cpu = pages.map((): number[] => []);
  const bytes = pages.map(() => 0);
  // The first round starts the browser's own processes and does not count.
  for (let run = -1; run < runs; run++) {
    for (const [i, page] of pages.entries()) {
      const loaded = await loadOnce(browser, page);
      bytes[i] = await transferred(loaded.asked);
      if (run < 0) continue;
      answers[i]?.push(loaded.answer);
      cpu[i]?.push(loaded.cpu);
    }
  }
  return answers.map((all, i) => {
    const of = (moment: keyof FirstAnswer['milliseconds']) =>
      spread(all.map(({ milliseconds }) => milliseconds[moment]));
    return {
      pageRuns: of('pageRuns'),
      cameraOpen: of('cameraOpen'),
      modelsReady: of('modelsReady'),
      answer: of('answer'),
      cpu: spread(cpu[i] ?? []),
      transferred: bytes[i] ?? 0,
    };
  });
}

async function loadOnce(
  browser: TestBrowser,
  { path, finds }: BenchPage,
): Promise<{ readonly answer: FirstAnswer; readonly cpu: number; readonly asked: readonly string[] }> {
  const site = await openSite();
  const { page, complaints, close } = await browser.newPage();
  try {
    const before = await browser.processorTime();
    await page.goto(`${site.origin}${path}`);
    const found = await page.waitForFunction(() => globalThis.answer, null, { timeout: 60_000 });
    const answer = await found.jsonValue();
    const cpu = (await browser.processorTime()) - before;
    if (answer?.answer !== finds)
      throw new Error(`${path} found ${answer?.answer}, not ${finds}\n${complaints.join('\n')}`);
    return { answer, cpu, asked: [...site.asked] };
  } finally {
    await close();
    await site.close();
  }
}
