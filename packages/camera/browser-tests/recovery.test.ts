import { describe, expect, it } from 'vitest';
import { findChromium } from '../../vision/browser-tests/browser/find-chromium.ts';
import { cameraBrowser } from './camera-browser.ts';
import { film, openCamera, reached, settled } from './camera-page.ts';
import type { Refusal } from './page/fake-cameras.ts';
import { screenshots } from './screenshots.ts';

const REAR = { deviceId: 'rear', facingMode: 'environment' } as const;
const FRONT = { deviceId: 'front', facingMode: 'user' } as const;

describe.skipIf(findChromium() === undefined)('<tucai-camera> without live guidance', () => {
  const at = cameraBrowser();

  const refusals: readonly (readonly [Refusal, string, string])[] = [
    ['NotAllowedError', 'denied', '没有使用相机的权限。'],
    ['NotFoundError', 'no-camera', '没有找到相机。'],
    ['NotReadableError', 'in-use', '相机正被其他程序占用。'],
  ];
  for (const [name, status, text] of refusals) {
    it(`says what to do after ${name}, and goes on when it is done`, async () => {
      const { page, complaints } = await openCamera(at);
      await page.evaluate((wanted) => globalThis.page.cameras.refuse(wanted), name);
      await page.getByRole('button', { name: '打开相机' }).click();
      await reached(page, status);
      expect(await page.getByRole('heading').textContent()).toBe(text);
      expect(await page.evaluate(() => globalThis.page.told.at(-1))).toContain(text);
      await screenshots(page, status);
      await page.evaluate(() => globalThis.page.cameras.refuse(null));
      await page.getByRole('button', { name: '重试' }).click();
      await reached(page, 'searching');
      expect(complaints).toEqual([]);
    });
  }

  it('offers to begin again when the camera is pulled out', async () => {
    const { page } = await openCamera(at, { attributes: { lang: 'en' } });
    await page.getByRole('button', { name: 'Open the camera' }).click();
    await reached(page, 'searching');
    await page.evaluate(() => globalThis.page.cameras.lose());
    await reached(page, 'lost');
    await screenshots(page, 'lost-en');
    expect(await page.evaluate(() => globalThis.page.cameras.running())).toBe(0);
    await page.getByRole('button', { name: 'Try again' }).click();
    await reached(page, 'searching');
  });

  it('leaves the shutter to the person when the models cannot be loaded', async () => {
    const { page, complaints } = await openCamera(at, { attributes: { shutter: 'auto' } });
    await page.evaluate(() => {
      globalThis.page.camera.tracker = () => Promise.reject(new Error('no models'));
    });
    await page.getByRole('button', { name: '打开相机' }).click();
    await page.waitForFunction(() => globalThis.page.camera.view?.error?.code === 'camera/guidance-failed');
    expect(await page.locator('.hint .words').textContent()).toBe('对准轮廓后请按快门');
    await page.getByRole('button', { name: '拍照' }).click();
    await reached(page, 'preview');
    expect(complaints).toEqual([]);
  });

  it('refuses a front camera where the policy wants the rear one', async () => {
    const { page } = await openCamera(at, { cameras: [FRONT] });
    await page.getByRole('button', { name: '打开相机' }).click();
    await reached(page, 'no-camera');
    await screenshots(page, 'no-rear');
    expect(await page.evaluate(() => globalThis.page.cameras.running())).toBe(0);
  });

  it('goes between two cameras where both may be used, and mirrors the front one only', async () => {
    const { page } = await openCamera(at, {
      cameras: [REAR, FRONT],
      attributes: { camera: 'any' },
    });
    await film(page, 'f2-neutral');
    await page.getByRole('button', { name: '打开相机' }).click();
    await reached(page, 'searching');
    const facing = () => page.evaluate(() => globalThis.page.camera.view?.camera?.facing);
    const mirrored = () => page.locator('video').evaluate((video) => video.classList.contains('mirrored'));
    const first = await facing();
    await page.getByRole('button', { name: '切换摄像头' }).click();
    await page.waitForFunction((before) => {
      const { view } = globalThis.page.camera;
      return view?.status === 'searching' && view.camera?.facing !== before;
    }, first);
    expect(new Set([first, await facing()])).toEqual(new Set(['rear', 'front']));
    expect(await mirrored()).toBe((await facing()) === 'front');
    await screenshots(page, 'two-cameras');
    expect(await page.evaluate(() => globalThis.page.cameras.running())).toBe(1);
  });

  it('does not offer the front camera where the policy wants the rear one, and keeps the torch off', async () => {
    const { page } = await openCamera(at, { cameras: [REAR, FRONT] });
    await page.getByRole('button', { name: '打开相机' }).click();
    await reached(page, 'searching');
    expect(await page.getByRole('button', { name: '切换摄像头' }).isVisible()).toBe(false);
    const asked = await page.evaluate(() => globalThis.page.cameras.asked);
    expect(asked[0]).toMatchObject({ facingMode: { ideal: 'environment' }, width: { ideal: 2560 } });
    expect(asked).toContainEqual({ advanced: [{ torch: false }] });
  });

  it('lets the camera go while the page is hidden and comes back to it', async () => {
    const { page } = await openCamera(at);
    await page.getByRole('button', { name: '打开相机' }).click();
    await reached(page, 'searching');
    const turn = (hidden: boolean) =>
      page.evaluate((value) => {
        Object.defineProperty(document, 'hidden', { value, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }, hidden);
    await turn(true);
    await reached(page, 'paused');
    await screenshots(page, 'paused');
    expect(await page.evaluate(() => globalThis.page.cameras.running())).toBe(0);
    await turn(false);
    await reached(page, 'searching');
  });

  it('works with the keyboard alone, from the start over a retake to the photo', async () => {
    const { page } = await openCamera(at, {
      attributes: { lang: 'en', shutter: 'manual' },
    });
    await film(page, 'm1-neutral');
    const focused = () =>
      page.evaluate(() => {
        const { shadowRoot } = globalThis.page.camera;
        const { activeElement } = shadowRoot ?? document;
        return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent;
      });
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Open the camera');
    await page.keyboard.press('Enter');
    await reached(page, 'searching');
    expect(await focused()).toBe('Take the picture');
    await screenshots(page, 'unguided-focus-en');
    await page.keyboard.press('Space');
    await reached(page, 'preview');
    await settled(page);
    expect(await focused()).toBe('Use this photo');
    await screenshots(page, 'preview-en');
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('Retake');
    await page.keyboard.press('Enter');
    await reached(page, 'searching');
    await page.keyboard.press('Enter');
    await reached(page, 'preview');
    await settled(page);
    await page.keyboard.press('Enter');
    await reached(page, 'done');
    expect(await page.evaluate(() => globalThis.page.photos.length)).toBe(1);
    await page.keyboard.press('Enter');
    await reached(page, 'searching');
    await page.keyboard.press('Escape');
    await reached(page, 'cancelled');
    expect(await page.evaluate(() => globalThis.page.cameras.running())).toBe(0);
  });

  it('frees the camera when it is taken out of the page, and can be put back', async () => {
    const { page } = await openCamera(at, { attributes: { autostart: '' } });
    await reached(page, 'searching');
    await page.evaluate(() => globalThis.page.camera.remove());
    expect(await page.evaluate(() => globalThis.page.cameras.running())).toBe(0);
    await page.evaluate(() => document.body.append(globalThis.page.camera));
    await reached(page, 'searching');
    expect(await page.evaluate(() => globalThis.page.cameras.running())).toBe(1);
  });

  it('reads from right to left in a page that does', async () => {
    const { page } = await openCamera(at, { attributes: { lang: 'en', dir: 'rtl' } });
    await page.getByRole('button', { name: 'Open the camera' }).click();
    await reached(page, 'searching');
    const box = async (name: string) => (await page.getByRole('button', { name }).boundingBox())!;
    const [leave, voice] = [await box('Leave the camera'), await box('Spoken hints')];
    expect(leave.x).toBeGreaterThan(195);
    expect(voice.x).toBeLessThan(195);
    expect(Math.min(leave.width, leave.height, voice.width, voice.height)).toBeGreaterThanOrEqual(48);
    await screenshots(page, 'rtl');
  });

  it('is a React component that survives strict mode', async () => {
    const opened = await at.browser.newPage();
    const { page } = opened;
    await page.goto(`${at.site.origin}/`);
    await page.waitForFunction(() => 'page' in globalThis);
    await page.evaluate(() => globalThis.page.beginReact());
    await page.getByRole('button', { name: 'Open the camera' }).click();
    await reached(page, 'searching');
    // What a ref gets is the element, and properties of the component are attributes of it.
    expect(await page.evaluate(() => globalThis.page.camera.getAttribute('file'))).toBe('fallback');
    await page.evaluate(() => globalThis.page.camera.shoot());
    await page.getByRole('button', { name: 'Use this photo' }).click();
    await page.waitForFunction(() => globalThis.page.photos.length === 1);
    expect(opened.complaints).toEqual([]);
  });
});
