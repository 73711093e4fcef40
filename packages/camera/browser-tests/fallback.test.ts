import { describe, expect, it } from 'vitest';
import { findChromium } from '../../vision/browser-tests/browser/find-chromium.ts';
import { cameraBrowser } from './camera-browser.ts';
import { film, openCamera, reached, settled } from './camera-page.ts';

const GUIDED = { guided: true, attributes: { lang: 'en' } };

describe.skipIf(findChromium() === undefined)('<tucai-camera> in browsers that can do less', () => {
  const at = cameraBrowser();

  it('guides slowly on the main thread where there are no workers', { timeout: 90_000 }, async () => {
    const { page, complaints } = await openCamera(at, GUIDED, () => {
      Reflect.deleteProperty(globalThis, 'Worker');
    });
    await film(page, 'm1-eyes-closed');
    await page.getByRole('button', { name: 'Open the camera' }).click();
    await page.waitForFunction(() => globalThis.page.camera.view?.hint === 'eyes-closed', null, {
      timeout: 60_000,
    });
    const [frames, seconds] = await page.evaluate(async () => {
      const [before, begin] = [globalThis.page.frames, performance.now()];
      await new Promise((resolve) => setTimeout(resolve, 3000));
      return [globalThis.page.frames - before, (performance.now() - begin) / 1000];
    });
    expect(frames).toBeGreaterThan(0);
    expect(frames! / seconds!).toBeLessThan(4);
    expect(complaints).toEqual([]);
  });

  it('is imported in a worker without doing anything', async () => {
    const { page, complaints } = await openCamera(at);
    const names = await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const worker = new Worker('/host-worker.js', { type: 'module' });
          worker.onmessage = ({ data }: MessageEvent<unknown>) => resolve(data);
          worker.onerror = ({ message }) => reject(new Error(message));
        }),
    );
    expect(names).toEqual(['TucaiCamera', 'defineTucaiCamera', 'TucaiCamera']);
    expect(complaints).toEqual([]);
  });

  it('leaves the shutter to the person where there is no WebAssembly, and says why', async () => {
    const { page, complaints } = await openCamera(at, GUIDED, () => {
      Reflect.deleteProperty(globalThis, 'WebAssembly');
    });
    await page.getByRole('button', { name: 'Open the camera' }).click();
    await page.waitForFunction(() => globalThis.page.unguided.length === 1);
    expect(await page.evaluate(() => globalThis.page.unguided[0])).toContain('check them on the server');
    await page.getByRole('button', { name: 'Take the picture' }).click();
    await reached(page, 'preview');
    await settled(page);
    await page.getByRole('button', { name: 'Use this photo' }).click();
    await page.waitForFunction(() => globalThis.page.photos.length === 1);
    expect(complaints).toEqual([]);
  });
});
