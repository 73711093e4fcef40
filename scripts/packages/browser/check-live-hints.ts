import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { photoPath } from '../../../fixtures/paths.ts';
import { openBrowser } from '../../../packages/vision/browser-tests/browser/open-browser.ts';
import { serve } from '../../../packages/vision/browser-tests/browser/serve.ts';
import { MODEL_FOLDER } from '../../../packages/vision/browser-tests/browser/shared-model.ts';
import { showPicture } from '../../../packages/vision/browser-tests/browser/show-picture.ts';
import type { Consumer } from '../consumer.ts';

/** As docs/browser.md says; the page's import map and its style are its own. */
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'unsafe-inline'; style-src 'self'; connect-src 'self'; " +
  'img-src data:';
const WASM = 'node_modules/@mediapipe/tasks-vision/wasm';

/**
 * Opens the page of a host that has MediaPipe in Chromium, before a camera that shows an open mouth, and waits for the hint.
 * @param folder what the host serves, beside MediaPipe's own files
 * @throws Error with what went wrong: another answer, a complaint of the browser, a request to another machine
 */
export async function checkLiveHints(consumer: Consumer, folder: string): Promise<void> {
  const foreign: string[] = [];
  const model = join(MODEL_FOLDER ?? '', 'face_landmarker.task');
  const site = await serve({
    folders: { '/portal/': folder, [`/portal/${WASM}/`]: join(consumer.folder, WASM) },
    made: { '/portal/face_landmarker.task': async () => ({ body: await readFile(model) }) },
    headers: { 'content-security-policy': POLICY },
  });
  const browser = await openBrowser(foreign);
  try {
    const { page, complaints } = await browser.newPage();
    await page.addInitScript(showPicture, await readFile(photoPath('m1-mouth-open.jpg'), 'base64'));
    await page.goto(`${site.origin}/portal/`);
    await page.locator('button').click();
    const output = page.locator('output');
    const said = await output
      .filter({ hasText: '请闭上嘴' })
      .waitFor({ timeout: 60_000 })
      .then(() => [])
      .catch(async () => [`the page says: ${await output.textContent()}`]);
    const problems = [...said, ...complaints, ...foreign];
    if (problems.length > 0) throw new Error([...problems, ...site.asked].join('\n'));
  } finally {
    await browser.close();
    await site.close();
  }
}
