import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { built } from './browser/built-package.ts';
import { findChromium } from './browser/find-chromium.ts';
import { openBrowser, type TestBrowser, type TestPage } from './browser/open-browser.ts';
import { FOLDERS, NAMES } from './browser/paths.ts';
import { type Site, serve } from './browser/serve.ts';
import './browser/patience.ts';
import { allFixtures, difference, fixturePhoto, pixelsInPage } from './pixels.ts';

const { checkPhoto, createNodeRuntime, decodeImage } = built;
const FULL = process.env.TUCAI_FULL === '1';

/**
 * What two decoders of JPEG add to the difference between browser and server, measured apart from everything else: JPEG leaves
 * them some freedom in rounding and in how colour is brought back to full resolution.
 */
describe.skipIf(findChromium() === undefined)('the JPEG decoders of Node and Chromium', () => {
  const foreign: string[] = [];
  let browser: TestBrowser;
  let site: Site;
  let page: TestPage['page'];
  beforeAll(async () => {
    browser = await openBrowser(foreign);
    site = await serve({ folders: FOLDERS, names: NAMES });
    page = (await browser.newPage()).page;
    await page.goto(site.origin);
    await page.waitForFunction(() => 'tucai' in globalThis);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
    expect(foreign).toEqual([]);
  });

  it(
    "differs from Node's decoder of JPEG by rounding only, and no verdict changes by it",
    async () => {
      const runtime = await createNodeRuntime();
      const files = FULL ? await allFixtures() : ['f2-neutral.jpg', 'm1-eyes-closed.jpg', 'f1-hat.jpg'];
      await page.evaluate(() => globalThis.tucai.start());
      const changed: string[] = [];
      let [mean, most, apart] = [0, 0, 0];
      for (const file of files) {
        const image = await decodeImage(fixturePhoto(file));
        const pixels = difference(image.data, await pixelsInPage(page, `/photos/${file}`));
        const { report, observation } = await checkPhoto(image, runtime);
        const seen = await page.evaluate((path) => globalThis.tucai.checkFile(path), `/photos/${file}`);
        if ('error' in seen) throw new Error(seen.error.message);
        for (const { code, verdict } of report.checks) {
          if (seen.value.checks[code] !== verdict)
            changed.push(`${file} ${code} ${verdict} ${seen.value.checks[code]}`);
        }
        const points = observation.faces[0]?.landmarks ?? [];
        const scale = 640 / Math.max(image.width, image.height);
        for (let i = 0; i * 3 < points.length; i++) {
          const dx = (points[i * 3] ?? 0) - (seen.value.points[i * 2] ?? 0);
          const dy = (points[i * 3 + 1] ?? 0) - (seen.value.points[i * 2 + 1] ?? 0);
          apart = Math.max(apart, Math.hypot(dx, dy) * scale);
        }
        mean = Math.max(mean, pixels.mean);
        most = Math.max(most, pixels.most);
      }
      await runtime.dispose();
      process.stdout.write(
        `decoders of JPEG, ${files.length} photos: mean difference of a component up to ${mean.toFixed(4)}, largest ${most}, ` +
          `points up to ${apart.toFixed(3)} px apart at 640 px, verdicts changed: ${changed.length}\n${changed.join('\n')}\n`,
      );
      expect(mean).toBeLessThan(0.5);
      expect(apart).toBeLessThan(0.5);
      expect(changed).toEqual([]);
    },
    FULL ? 3_600_000 : 120_000,
  );
});
