import { photoPath } from '../../../fixtures/paths.ts';
import { openBrowser } from '../../../packages/vision/browser-tests/browser/open-browser.ts';
import { serve } from '../../../packages/vision/browser-tests/browser/serve.ts';

/** Its eyes are closed, and nothing else is wrong. */
const PHOTO = photoPath('m1-eyes-closed.jpg');

/** What a host that follows docs/browser.md sends; the page's import map and its style are its own. */
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'unsafe-inline'; style-src 'self'; connect-src 'self'; " +
  "worker-src 'self'; img-src data:";

/**
 * Opens the page of a host in Chromium, chooses a photo and reads the answer.
 * @param folder what the host serves; it is served below a path, as most hosts do
 * @throws Error with what went wrong: another answer, a complaint of the browser, a request to another machine
 */
export async function checkInChromium(folder: string): Promise<void> {
  const site = await serve({
    folders: { '/portal/': folder },
    headers: { 'content-security-policy': POLICY },
  });
  try {
    await checkAddress(`${site.origin}/portal/`, () => site.asked);
  } finally {
    await site.close();
  }
}

/**
 * The same for a page that somebody else serves.
 * @param asked what it was asked for, to be told with an error
 */
export async function checkAddress(address: string, asked = (): readonly string[] => []): Promise<void> {
  const foreign: string[] = [];
  const browser = await openBrowser(foreign);
  try {
    const { page, complaints } = await browser.newPage();
    await page.goto(address);
    const told = async (): Promise<string> => (await page.locator('output').textContent()) ?? '';
    const failed = (): Error =>
      new Error([`the page says: ${awaited}`, ...complaints, ...foreign, ...asked()].join('\n'));
    let awaited = '';
    await page.locator('input:not([disabled])').waitFor({ timeout: 60_000 });
    awaited = await told();
    if (!awaited.includes('(worker)')) throw failed();
    await page.locator('input').setInputFiles(PHOTO);
    await page
      .locator('output')
      .filter({ hasText: /^(pass|warn|fail|[a-z]+\/)/ })
      .waitFor({ timeout: 60_000 });
    awaited = await told();
    const codes = await page.locator('li').evaluateAll((items) => items.map((item) => item.dataset.code));
    if (awaited !== 'fail' || !codes.includes('eyes-open')) throw failed();
    if (complaints.length > 0 || foreign.length > 0) throw failed();
  } finally {
    await browser.close();
  }
}
