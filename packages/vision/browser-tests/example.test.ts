import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from './browser/find-chromium.ts';
import { openBrowser, type TestBrowser } from './browser/open-browser.ts';
import './browser/patience.ts';
import { fixturePhoto } from './pixels.ts';

const SERVER = fileURLToPath(new URL('../../../examples/check-photo-browser/serve.ts', import.meta.url));

/** The example as a reader starts it, with the built package. */
describe.skipIf(findChromium() === undefined)('examples/check-photo-browser', () => {
  const foreign: string[] = [];
  let server: ChildProcess;
  let address: string;
  let browser: TestBrowser;
  beforeAll(async () => {
    server = spawn(process.execPath, [SERVER], { env: { ...process.env, PORT: '0' } });
    address = await new Promise((resolve) => {
      server.stdout?.on('data', (text: Buffer) => resolve(text.toString('utf8').trim()));
    });
    browser = await openBrowser(foreign);
  });
  afterAll(async () => {
    await browser.close();
    server.kill();
  });

  it('checks a photo that is chosen, and tells of a file that is none', async () => {
    const { page, complaints } = await browser.newPage();
    await page.goto(address);
    await page.locator('input:not([disabled])').waitFor({ timeout: 60_000 });
    expect(await page.locator('output').textContent()).toBe('可以检查 ready (worker)');

    await page.locator('input').setInputFiles(fixturePhoto('m1-eyes-closed.jpg'));
    await page.locator('output', { hasText: /^fail$/ }).waitFor({ timeout: 60_000 });
    expect(await page.locator('li[data-code="eyes-open"]').textContent()).toContain('请自然睁开双眼');

    await page.locator('input').setInputFiles({
      name: 'photo.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from('not a picture'),
    });
    await page.locator('output', { hasText: 'image/not-an-image' }).waitFor({ timeout: 60_000 });
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
  });
});
