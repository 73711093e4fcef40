import type { Page } from 'playwright-core';
import type { CameraBrowser } from './camera-browser.ts';
import type { BeginOptions } from './page/page.ts';

/**
 * Opens the test page with a camera on it, on a screen of the size of a phone.
 * @param before runs first in the page, to take something of the browser away
 */
export async function openCamera(
  { browser, site }: CameraBrowser,
  options: BeginOptions = {},
  before?: () => void,
): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const opened = await browser.newPage();
  await opened.page.setViewportSize({ width: 390, height: 844 });
  if (before) await opened.page.addInitScript(before);
  await opened.page.goto(`${site.origin}/`);
  await opened.page.waitForFunction(() => 'page' in globalThis);
  await opened.page.evaluate((given) => globalThis.page.begin(given), options);
  return opened;
}

/** Waits until the session is in a state. */
export async function reached(page: Page, status: string, timeout = 10_000): Promise<void> {
  await page.waitForFunction((wanted) => globalThis.page.camera.view?.status === wanted, status, { timeout });
}

/** Waits until a hint is shown; tells what was seen instead. */
export async function hinted(page: Page, hint: string): Promise<void> {
  const shown = page.waitForFunction((wanted) => globalThis.page.camera.view?.hint === wanted, hint, {
    timeout: 30_000,
  });
  await shown.catch(async (cause: unknown) => {
    const seen = await page.evaluate(() => ({
      view: globalThis.page.camera.view,
      last: globalThis.page.last,
      frames: globalThis.page.frames,
    }));
    throw new Error(`no hint ${hint}: ${JSON.stringify(seen)}`, { cause });
  });
}

export async function film(page: Page, photo: string | null): Promise<void> {
  await page.evaluate((name) => globalThis.page.cameras.show(name), photo);
}

/** Waits until the choices of a preview can be pressed. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('.choices:not(.settling)');
}
