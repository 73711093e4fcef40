import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findChromium } from '../../vision/browser-tests/browser/find-chromium.ts';
import { cameraBrowser } from './camera-browser.ts';
import { openCamera, reached, settled } from './camera-page.ts';

describe.skipIf(findChromium() === undefined)('<tucai-camera> and what looks for it', () => {
  const at = cameraBrowser();

  async function begin(attributes: Readonly<Record<string, string>> = {}): Promise<Page> {
    const { page } = await openCamera(at, {
      scripted: true,
      attributes: { lang: 'en', ...attributes },
    });
    return page;
  }
  const open = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: 'Open the camera' }).click();
    await reached(page, 'searching');
  };
  const looked = (page: Page, more: number): Promise<unknown> =>
    page.evaluate(async (wanted) => {
      const { trackers } = globalThis.page;
      const until = trackers.looks + wanted;
      while (trackers.looks < until) await new Promise((resolve) => setTimeout(resolve, 20));
    }, more);
  const loads = (page: Page): Promise<readonly number[]> =>
    page.evaluate(() => [globalThis.page.trackers.loads, globalThis.page.trackers.open]);

  it('is loaded once for many photos and freed with the element', async () => {
    const page = await begin({ shutter: 'manual' });
    await open(page);
    for (let photo = 0; photo < 3; photo++) {
      await looked(page, 2);
      await page.evaluate(() => globalThis.page.camera.shoot());
      await reached(page, 'preview');
      await settled(page);
      await page.getByRole('button', { name: photo === 0 ? 'Retake' : 'Use this photo' }).click();
      if (photo > 0) await page.getByRole('button', { name: 'Take another' }).click();
      await reached(page, 'searching');
    }
    expect(await loads(page)).toEqual([1, 1]);
    await page.evaluate(() => {
      const host = document.createElement('section');
      document.body.append(host);
      host.append(globalThis.page.camera);
    });
    expect(await loads(page)).toEqual([1, 1]);
    await page.evaluate(() => globalThis.page.camera.remove());
    expect(await loads(page)).toEqual([1, 0]);
    expect(await page.evaluate(() => globalThis.page.openFrames)).toBe(0);
  });

  it('is loaded once more when it dies after it did well, and the reason is told when it does not', async () => {
    const page = await begin();
    await open(page);
    await looked(page, 25);
    await page.evaluate(() => {
      globalThis.page.trackers.next = 'throws';
    });
    await looked(page, 4);
    expect(await loads(page)).toEqual([2, 1]);
    await page.evaluate(() => {
      globalThis.page.trackers.next = 'throws';
    });
    await page.waitForFunction(() => globalThis.page.camera.view?.error?.code === 'camera/guidance-failed');
    expect(await page.evaluate(() => globalThis.page.unguided)).toEqual(['Error: the worker died']);
    expect(await loads(page)).toEqual([2, 0]);
    expect(await page.evaluate(() => globalThis.page.openFrames)).toBe(0);
    // The next picture is guided again.
    await page.evaluate(() => globalThis.page.camera.shoot());
    await reached(page, 'preview');
    await settled(page);
    await page.getByRole('button', { name: 'Retake' }).click();
    await reached(page, 'searching');
    await looked(page, 2);
    expect(await loads(page)).toEqual([3, 1]);
  });

  it('may never answer: the shutter works meanwhile, then it is loaded anew', {
    timeout: 60_000,
  }, async () => {
    const page = await begin({ shutter: 'auto' });
    await open(page);
    await looked(page, 25);
    await page.evaluate(() => {
      globalThis.page.trackers.next = 'hangs';
    });
    await page.waitForFunction(() => globalThis.page.camera.view?.guided === false, null, {
      timeout: 10_000,
    });
    expect(await page.evaluate(() => globalThis.page.camera.view?.buttons.includes('SHOOT'))).toBe(true);
    await page.waitForFunction(() => globalThis.page.camera.view?.guided === true, null, { timeout: 30_000 });
    expect(await loads(page)).toEqual([2, 1]);
  });

  it('is asked no more often than it bears, also when it says so only once it is loaded', async () => {
    const page = await begin();
    await page.evaluate(() => {
      globalThis.page.trackers.framesPerSecond = 3;
    });
    await open(page);
    await looked(page, 1);
    const took = await page.evaluate(async () => {
      const { trackers } = globalThis.page;
      const times: number[] = [];
      for (let seen = trackers.looks; times.length < 4; ) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        if (trackers.looks === seen) continue;
        seen = trackers.looks;
        times.push(performance.now());
      }
      return times[3]! - times[0]!;
    });
    expect(took).toBeGreaterThan(900);
  });

  it('has to see a still head more often than twice, however slow it is', async () => {
    const page = await begin({ shutter: 'auto' });
    await page.evaluate(() => {
      globalThis.page.trackers.sees = 'a good head';
      globalThis.page.trackers.takes = 900;
    });
    await open(page);
    await reached(page, 'preview', 20_000);
    expect(await page.evaluate(() => globalThis.page.frames)).toBeGreaterThanOrEqual(4);
  });

  it('is not asked about a picture that stands still, and nothing is taken of one', async () => {
    const page = await begin({ shutter: 'auto' });
    await open(page);
    await looked(page, 3);
    await page.evaluate(() => globalThis.page.cameras.freeze(true));
    await page.waitForTimeout(400);
    const before = await page.evaluate(() => {
      globalThis.page.trackers.sees = 'a good head';
      return globalThis.page.trackers.looks;
    });
    await page.waitForTimeout(2500);
    expect(await page.evaluate(() => globalThis.page.trackers.looks)).toBeLessThanOrEqual(before + 1);
    expect(await page.evaluate(() => globalThis.page.camera.view?.status)).toBe('searching');
    await page.evaluate(() => globalThis.page.cameras.freeze(false));
    await reached(page, 'preview');
  });
});
