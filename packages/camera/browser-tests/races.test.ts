import { describe, expect, it } from 'vitest';
import { findChromium } from '../../vision/browser-tests/browser/find-chromium.ts';
import { cameraBrowser } from './camera-browser.ts';
import { film, openCamera, reached, settled } from './camera-page.ts';

const START = { attributes: { lang: 'en' } };

describe.skipIf(findChromium() === undefined)('<tucai-camera> when things happen in an odd order', () => {
  const at = cameraBrowser();

  const running = (page: Awaited<ReturnType<typeof openCamera>>['page']): Promise<number> =>
    page.evaluate(() => globalThis.page.cameras.running());

  it('closes a camera that is allowed after the element was taken out', async () => {
    const { page, complaints } = await openCamera(at, START);
    await page.evaluate(() => globalThis.page.cameras.ask());
    await page.getByRole('button', { name: 'Open the camera' }).click();
    await reached(page, 'asking');
    await page.evaluate(() => globalThis.page.camera.remove());
    await page.evaluate(() => globalThis.page.cameras.answer());
    await page.waitForTimeout(300);
    expect(await running(page)).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('shows the camera of the session that runs, when an earlier one is answered as well', async () => {
    const { page, complaints } = await openCamera(at, START);
    await page.evaluate(() => globalThis.page.cameras.ask());
    await page.getByRole('button', { name: 'Open the camera' }).click();
    await reached(page, 'asking');
    await page.evaluate(() => {
      const { camera, cameras } = globalThis.page;
      camera.remove();
      document.body.append(camera);
      camera.start();
      cameras.answer();
    });
    await reached(page, 'searching');
    await page.waitForTimeout(500);
    expect(await running(page)).toBe(1);
    expect(await page.locator('video').evaluate((video: HTMLVideoElement) => video.videoWidth)).toBe(960);
    expect(
      await page.locator('video').evaluate((video: HTMLVideoElement) => {
        const stream = video.srcObject;
        return stream instanceof MediaStream && stream.active;
      }),
    ).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('lets a camera go that never gives a picture, and opens it again when it does', async () => {
    const { page } = await openCamera(at, START);
    await page.evaluate(() => globalThis.page.cameras.blind(true));
    await page.getByRole('button', { name: 'Open the camera' }).click();
    await reached(page, 'failed', 20_000);
    expect(await page.evaluate(() => globalThis.page.camera.view?.error?.code)).toBe('camera/open-timeout');
    expect(await running(page)).toBe(0);
    await page.evaluate(() => globalThis.page.cameras.blind(false));
    await page.getByRole('button', { name: 'Try again' }).click();
    await reached(page, 'searching');
  });

  it('takes a camera whose picture stays away for lost, and a short gap for none', async () => {
    const { page } = await openCamera(at, START);
    await page.getByRole('button', { name: 'Open the camera' }).click();
    await reached(page, 'searching');
    await page.evaluate(() => {
      globalThis.page.cameras.mute(true);
      globalThis.page.cameras.mute(false);
    });
    await page.waitForTimeout(3500);
    expect(await page.evaluate(() => globalThis.page.camera.view?.status)).toBe('searching');
    await page.evaluate(() => globalThis.page.cameras.mute(true));
    await reached(page, 'lost');
    expect(await running(page)).toBe(0);
  });

  it('goes on by itself when the camera is allowed in the settings, or plugged in', async () => {
    const denied = await openCamera(at, START);
    await denied.page.evaluate(() => globalThis.page.cameras.refuse('NotAllowedError'));
    await denied.page.getByRole('button', { name: 'Open the camera' }).click();
    await reached(denied.page, 'denied');
    await denied.page.evaluate(() => globalThis.page.cameras.allow());
    await reached(denied.page, 'searching');

    const none = await openCamera(at, { ...START, cameras: [] });
    await none.page.getByRole('button', { name: 'Open the camera' }).click();
    await reached(none.page, 'no-camera');
    await none.page.evaluate(() =>
      globalThis.page.cameras.plugIn({ deviceId: 'new', facingMode: 'environment' }),
    );
    await reached(none.page, 'searching');
  });

  it('accepts nothing by a double tap on the shutter or a key that is held', async () => {
    const { page } = await openCamera(at, { attributes: { lang: 'en', shutter: 'manual' } });
    await page.getByRole('button', { name: 'Open the camera' }).click();
    await reached(page, 'searching');
    // A tap beside the middle of the shutter, where "Use this photo" will be.
    const shutter = (await page.getByRole('button', { name: 'Take the picture' }).boundingBox())!;
    const [x, y] = [shutter.x + shutter.width - 8, shutter.y + shutter.height / 2];
    await page.mouse.click(x, y);
    await reached(page, 'preview');
    const under = await page.evaluate(
      ([left, top]) => {
        const { shadowRoot } = globalThis.page.camera;
        shadowRoot!.querySelector('.choices')!.classList.remove('settling');
        return shadowRoot!.elementFromPoint(left!, top!)?.textContent;
      },
      [x, y] as const,
    );
    expect(under).toBe('Use this photo');
    await page.getByRole('button', { name: 'Retake' }).click();
    await reached(page, 'searching');
    await page.mouse.click(x, y);
    await page.waitForFunction(() => globalThis.page.camera.view?.status === 'preview', null, {
      polling: 10,
    });
    await page.mouse.click(x, y);
    expect(await page.evaluate(() => globalThis.page.camera.view?.status)).toBe('preview');
    await settled(page);
    await page.getByRole('button', { name: 'Retake' }).click();
    await reached(page, 'searching');

    await page.getByRole('button', { name: 'Take the picture' }).focus();
    await page.keyboard.down('Enter');
    await reached(page, 'preview');
    await settled(page);
    await page.keyboard.down('Enter');
    await page.keyboard.down('Enter');
    expect(await page.evaluate(() => globalThis.page.camera.view?.status)).toBe('preview');
    await page.keyboard.up('Enter');
    await page.keyboard.press('Enter');
    await reached(page, 'done');
  });

  it('throws a picture away that is taken while the page is hidden, and comes back', async () => {
    const { page } = await openCamera(at, { attributes: { lang: 'en', shutter: 'manual' } });
    await page.getByRole('button', { name: 'Open the camera' }).click();
    await reached(page, 'searching');
    const statuses = await page.evaluate(() => {
      const hide = (value: boolean): void => {
        Object.defineProperty(document, 'hidden', { value, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      };
      const { camera } = globalThis.page;
      camera.shoot();
      const taking = camera.view?.status;
      hide(true);
      const hidden = camera.view?.status;
      setTimeout(() => hide(false), 500);
      return [taking, hidden];
    });
    expect(statuses).toEqual(['capturing', 'paused']);
    await reached(page, 'searching');
    expect(await page.evaluate(() => globalThis.page.camera.view?.photo)).toBeNull();
    expect(await running(page)).toBe(1);
  });

  it('stops a countdown when the camera is pulled out', async () => {
    const attributes = { lang: 'en', countdown: '5', shutter: 'auto' };
    const { page } = await openCamera(at, { scripted: true, attributes });
    await page.evaluate(() => {
      globalThis.page.trackers.sees = 'a good head';
    });
    await page.getByRole('button', { name: 'Open the camera' }).click();
    await reached(page, 'countdown');
    await page.evaluate(() => globalThis.page.cameras.lose());
    await reached(page, 'lost');
    await page.waitForTimeout(300);
    expect(
      await page.evaluate(() => [globalThis.page.camera.view?.photo, globalThis.page.openFrames]),
    ).toEqual([null, 0]);
  });

  it('takes values that make no sense for none, and says which settings are wrong without ending what runs', async () => {
    const { page, complaints } = await openCamera(at, {
      attributes: { lang: 'en', countdown: 'soon', camera: 'side', shutter: 'loud' },
    });
    await page.getByRole('button', { name: 'Open the camera' }).click();
    await reached(page, 'searching');
    await page.evaluate(() => globalThis.page.camera.shoot());
    await reached(page, 'preview');
    await settled(page);
    await page.getByRole('button', { name: 'Use this photo' }).click();
    await reached(page, 'done');
    expect(complaints).toEqual([]);
    const thrown = await page.evaluate(() => {
      const { camera } = globalThis.page;
      camera.settings = { holdStillMs: -1 };
      try {
        camera.start();
        return 'nothing';
      } catch (error) {
        return `${String(error)} ${camera.view?.status}`;
      }
    });
    expect(thrown).toMatch(/holdStillMs.* done$/);
  });

  it('films with two elements on one page at once, each its own', async () => {
    const { page } = await openCamera(at, { attributes: { lang: 'en', autostart: '' } });
    await film(page, 'f2-neutral');
    await page.evaluate(() => {
      const second = document.createElement('tucai-camera');
      second.setAttribute('autostart', '');
      second.id = 'second';
      second.style.blockSize = '400px';
      document.body.append(second);
    });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('tucai-camera')].every(({ view }) => view?.status === 'searching'),
    );
    expect(await running(page)).toBe(2);
    await page.evaluate(() => document.querySelector('#second')?.remove());
    expect(await running(page)).toBe(1);
    await page.evaluate(() => globalThis.page.camera.shoot());
    await reached(page, 'preview');
  });

  it.each([
    [1280, 720, 540, 720],
    [1920, 1440, 1080, 1440],
    [720, 1280, 720, 960],
    [1001, 667, 500, 667],
  ])('takes of %i×%i the upright middle in full size: %i×%i', async (width, height, w, h) => {
    const wide = { deviceId: 'wide', facingMode: 'environment', width, height } as const;
    const { page } = await openCamera(at, { cameras: [wide], attributes: { lang: 'en' } });
    await film(page, 'f2-neutral');
    await page.getByRole('button', { name: 'Open the camera' }).click();
    await reached(page, 'searching');
    await page.evaluate(() => globalThis.page.camera.shoot());
    await reached(page, 'preview');
    await settled(page);
    await page.getByRole('button', { name: 'Use this photo' }).click();
    await page.waitForFunction(() => globalThis.page.photos.length === 1);
    const size = await page.evaluate(() => globalThis.page.decode(globalThis.page.photos[0]!));
    expect(size).toEqual({ width: w, height: h, type: 'image/jpeg' });
  });
});
