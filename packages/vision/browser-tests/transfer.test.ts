import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from './browser/find-chromium.ts';
import { openBrowser, type TestBrowser } from './browser/open-browser.ts';
import { FOLDERS, NAMES, VISION } from './browser/paths.ts';
import { type Site, serve } from './browser/serve.ts';
import './browser/patience.ts';

/** What a student's phone may have to fetch before the first word of guidance, in bytes as gzip sends them. */
const BUDGET = 8_000_000;

describe.skipIf(findChromium() === undefined)('what a browser fetches before guidance can begin', () => {
  const foreign: string[] = [];
  let browser: TestBrowser;
  let site: Site;
  beforeAll(async () => {
    browser = await openBrowser(foreign);
    site = await serve({ folders: FOLDERS, names: NAMES });
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it('stays below 8 MB, the large segmenter not among it', async () => {
    const { page } = await browser.newPage();
    await page.goto(site.origin);
    await page.waitForFunction(() => 'tucai' in globalThis);
    expect(await page.evaluate(() => globalThis.tucai.start())).toMatchObject({ value: { tier: 'worker' } });

    const files = [...new Set(site.asked)].filter((path) => path.startsWith('/vision/'));
    expect(files).toContain('/vision/dist/web/worker.js');
    expect(files).toContain('/vision/wasm/ort-wasm-simd-threaded.wasm');
    expect(files.filter((path) => path.includes('selfie'))).toEqual([]);
    let sum = 0;
    for (const path of files) {
      const bytes = await readFile(join(VISION, path.slice('/vision/'.length)));
      const { length } = await promisify(gzip)(bytes, { level: 9 });
      sum += length;
      process.stdout.write(`${String(length).padStart(9)} B gzip  ${path}\n`);
    }
    process.stdout.write(`${String(sum).padStart(9)} B gzip  in all, of ${BUDGET}\n`);
    expect(sum).toBeLessThan(BUDGET);
    expect(foreign).toEqual([]);
  });
});
