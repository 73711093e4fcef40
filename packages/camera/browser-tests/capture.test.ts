import { describe, expect, it } from 'vitest';
import { findChromium } from '../../vision/browser-tests/browser/find-chromium.ts';
import { cameraBrowser } from './camera-browser.ts';
import { film, hinted, openCamera, reached } from './camera-page.ts';
import { screenshots } from './screenshots.ts';

describe.skipIf(findChromium() === undefined)('<tucai-camera> with the real models', () => {
  const at = cameraBrowser();

  it('guides from no face to the photo and hands it over in full size', { timeout: 120_000 }, async () => {
    const attributes = { lang: 'zh-CN', voice: '' };
    const { page, complaints } = await openCamera(at, { guided: true, attributes });
    await screenshots(page, 'start');
    await page.getByRole('button', { name: '打开相机' }).click();
    await reached(page, 'searching');
    await screenshots(page, 'preparing');
    for (const [photo, hint] of [
      [null, 'no-face'],
      ['f1-half-body', 'too-far'],
      ['m1-off-centre', 'off-left'],
      ['m1-yaw25', 'turned-right'],
      ['f1-eyes-closed', 'eyes-closed'],
    ] as const) {
      await film(page, photo);
      await hinted(page, hint);
      await screenshots(page, `hint-${hint}`);
    }
    await page.waitForFunction(() => globalThis.page.camera.view?.hintEscalated === true, null, {
      timeout: 20_000,
    });
    await page.evaluate(() => globalThis.page.camera.setAttribute('lang', 'en'));
    expect(await page.locator('.hint .words').textContent()).toBe('Open your eyes');
    await screenshots(page, 'hint-escalated-en', 390);
    await page.evaluate(() => globalThis.page.camera.setAttribute('lang', 'zh-CN'));
    await film(page, 'f2-neutral');
    await page.waitForFunction(() => (globalThis.page.camera.view?.progress ?? 0) > 0.2, null, {
      timeout: 20_000,
    });
    await screenshots(page, 'holding');
    await reached(page, 'preview', 30_000);
    await screenshots(page, 'preview');
    expect(await page.evaluate(() => globalThis.page.cameras.running())).toBe(0);
    await page.getByRole('button', { name: '使用这张照片' }).click();
    await reached(page, 'done');
    await screenshots(page, 'done');

    const photo = await page.evaluate(async () => {
      const [accepted] = globalThis.page.photos;
      if (!accepted) return null;
      const { width, height, facing, shutter } = accepted;
      return { width, height, facing, shutter, decoded: await globalThis.page.decode(accepted) };
    });
    expect(photo).toEqual({
      width: 960,
      height: 1280,
      facing: 'rear',
      shutter: 'auto',
      decoded: { width: 960, height: 1280, type: 'image/jpeg' },
    });
    const told = await page.evaluate(() => globalThis.page.told);
    expect(told).toEqual(expect.arrayContaining(['画面中没有人脸。请让头部进入取景框。', '请保持不动']));
    const spoken = await page.evaluate(() => globalThis.page.spoken);
    expect(spoken).toEqual(
      expect.arrayContaining(['没有看到人脸，请把手机对准被拍的同学。', '拍好了，请确认照片。']),
    );
    expect(complaints).toEqual([]);
  });

  it('counts down before it takes the picture, and stops when the head turns away', {
    timeout: 90_000,
  }, async () => {
    const attributes = { lang: 'en', shutter: 'auto', countdown: '3' };
    const { page } = await openCamera(at, { guided: true, attributes });
    await film(page, 'f2-neutral');
    await page.getByRole('button', { name: 'Open the camera' }).click();
    await reached(page, 'countdown', 40_000);
    expect(await page.locator('.countdown').textContent()).toMatch(/^[123]$/);
    await screenshots(page, 'countdown-en');
    await film(page, 'm1-yaw25');
    await hinted(page, 'turned-right');
    expect(await page.locator('.countdown').isVisible()).toBe(false);
    await film(page, 'f2-neutral');
    await reached(page, 'preview', 40_000);
    expect(await page.evaluate(() => globalThis.page.camera.view?.shutter)).toBe('auto');
  });
});
