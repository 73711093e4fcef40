import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../vision/browser-tests/browser/find-chromium.ts';
import { openBrowser, type TestBrowser } from '../../vision/browser-tests/browser/open-browser.ts';
import { PHOTOS } from '../../vision/browser-tests/browser/paths.ts';
import type { Site } from '../../vision/browser-tests/browser/serve.ts';
import { exampleSite } from '../example/site.ts';
import { y4m } from './y4m.ts';

/** Nothing of the page is replaced here: the built packages, and the camera of Chromium with a film in it. */
describe.skipIf(findChromium() === undefined)('the example page with a camera of the browser', () => {
  const foreign: string[] = [];
  let folder: string;
  let site: Site;
  let browser: TestBrowser | undefined;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tucai-film-'));
    site = await exampleSite();
  });
  afterAll(async () => {
    await site.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function openPage(photo: string) {
    const film = join(folder, 'film.y4m');
    await writeFile(film, await y4m(join(PHOTOS, `${photo}.jpg`), 720, 960));
    browser = await openBrowser(foreign, [
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ]);
    const { page } = await browser.newPage();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${site.origin}/`);
    return page;
  }

  it('takes the picture of a head that is right', { timeout: 90_000 }, async () => {
    const page = await openPage('f2-neutral');
    await page.getByRole('button', { name: '打开相机' }).click();
    await page.getByRole('button', { name: '使用这张照片' }).click({ timeout: 60_000 });
    await page.waitForFunction(() => document.title.startsWith('720×960'));
    await browser?.close();
    expect(foreign).toEqual([]);
  });

  it('says that a face is too dark', { timeout: 90_000 }, async () => {
    const page = await openPage('m1-too-dark');
    await page.getByRole('button', { name: '打开相机' }).click();
    await page.waitForFunction(
      () => document.querySelector('tucai-camera')?.view?.hint === 'too-dark',
      null,
      { timeout: 60_000 },
    );
    await browser?.close();
    expect(foreign).toEqual([]);
  });
});
