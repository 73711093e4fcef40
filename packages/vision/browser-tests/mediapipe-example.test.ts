import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from './browser/find-chromium.ts';
import { openBrowser, type TestBrowser } from './browser/open-browser.ts';
import { MODEL_FOLDER } from './browser/shared-model.ts';
import { showPicture } from './browser/show-picture.ts';
import './browser/patience.ts';
import { fixturePhoto } from './pixels.ts';

const SERVER = fileURLToPath(new URL('../../../examples/live-hints-mediapipe/serve.ts', import.meta.url));

/** The example as a reader starts it, with the built package. */
describe.skipIf(findChromium() === undefined)('examples/live-hints-mediapipe', () => {
  const foreign: string[] = [];
  let server: ChildProcess;
  let address: string;
  let browser: TestBrowser;

  beforeAll(async () => {
    const model =
      MODEL_FOLDER === undefined ? {} : { FACE_LANDMARKER: join(MODEL_FOLDER, 'face_landmarker.task') };
    server = spawn(process.execPath, [SERVER], { env: { ...process.env, ...model, PORT: '0' } });
    address = await new Promise((resolve) => {
      server.stdout?.on('data', (text: Buffer) => resolve(text.toString('utf8').trim()));
    });
    browser = await openBrowser(foreign);
  });
  afterAll(async () => {
    await browser.close();
    server.kill();
    expect(foreign).toEqual([]);
  });

  async function openCamera(photo: string): Promise<(said: string) => Promise<void>> {
    const { page } = await browser.newPage();
    await page.addInitScript(showPicture, await readFile(fixturePhoto(photo), 'base64'));
    await page.goto(address);
    await page.locator('button').click();
    return (said) => page.locator('output', { hasText: said }).waitFor({ timeout: 60_000 });
  }

  it.skipIf(MODEL_FOLDER === undefined)(
    'says what is not right, or that the picture can be taken',
    async () => {
      await (await openCamera('m1-mouth-open.jpg'))('请闭上嘴');
      await (await openCamera('f2-neutral.jpg'))('Take the picture now');
    },
  );

  it.skipIf(MODEL_FOLDER !== undefined)('says what to bring where the model is missing', async () => {
    await (await openCamera('f2-neutral.jpg'))('Serve face_landmarker.task');
  });
});
