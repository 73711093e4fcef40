import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findChromium } from '../../vision/browser-tests/browser/find-chromium.ts';
import { PHOTOS } from '../../vision/browser-tests/browser/paths.ts';
import { cameraBrowser } from './camera-browser.ts';
import { openCamera, reached, settled } from './camera-page.ts';
import { screenshots } from './screenshots.ts';

const PHOTO = join(PHOTOS, 'f2-neutral.jpg');
const NO_PHOTO = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<html>a page</html>') };

describe.skipIf(findChromium() === undefined)('a photo from a file, where there is no camera', () => {
  const at = cameraBrowser();

  /** Presses a button that asks for a file and answers with this one. */
  async function choose(page: Page, button: string, file: string | typeof NO_PHOTO): Promise<void> {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: button }).click(),
    ]);
    await chooser.setFiles(file);
  }

  it('is chosen, looked at, chosen again and handed over as it is', async () => {
    const { page, complaints } = await openCamera(at, {
      attributes: { lang: 'zh-CN', file: '' },
    });
    expect(await page.getByRole('button', { name: '选择照片' }).isVisible()).toBe(false);
    await page.evaluate(() => globalThis.page.cameras.refuse('NotAllowedError'));
    await page.getByRole('button', { name: '打开相机' }).click();
    await reached(page, 'denied');
    await screenshots(page, 'denied-file');
    expect(await page.locator('input[type=file]').getAttribute('capture')).toBe('environment');

    await choose(page, '选择照片', NO_PHOTO);
    await page.getByRole('heading', { name: '无法读取这个照片文件。' }).waitFor();
    expect(await page.evaluate(() => globalThis.page.told.at(-1))).toContain('JPG');
    await screenshots(page, 'file-unreadable');
    await choose(page, '选择照片', PHOTO);
    await page.getByRole('img', { name: '照片预览' }).waitFor();
    await settled(page);
    await screenshots(page, 'file-preview');
    await choose(page, '重新选择', join(PHOTOS, 'm1-neutral.jpg'));
    await page.getByRole('img', { name: '照片预览' }).waitFor();
    await settled(page);
    await page.getByRole('button', { name: '使用这张照片' }).click();
    await screenshots(page, 'file-done');
    const photos = await page.evaluate(async () =>
      Promise.all(
        globalThis.page.photos.map(async (photo) => ({
          ...(await globalThis.page.decode(photo)),
          source: photo.source,
          facing: photo.facing,
          bytes: photo.blob.size,
        })),
      ),
    );
    expect(photos).toEqual([
      {
        width: 960,
        height: 1280,
        type: 'image/jpeg',
        source: 'file',
        facing: 'unknown',
        bytes: photos[0]?.bytes,
      },
    ]);
    expect(photos[0]?.bytes).toBeGreaterThan(50_000);
    expect(complaints).toEqual([]);
  });

  it('can be left: the card of the refusal is there again, and the camera as well once it is allowed', async () => {
    const { page } = await openCamera(at, { attributes: { lang: 'en', file: 'fallback' } });
    await page.evaluate(() => globalThis.page.cameras.refuse('NotAllowedError'));
    await page.getByRole('button', { name: 'Open the camera' }).click();
    await reached(page, 'denied');
    await choose(page, 'Choose a photo', PHOTO);
    await settled(page);
    // Whoever looks at a photo is not torn away from it.
    await page.evaluate(() => globalThis.page.cameras.allow());
    await page.waitForTimeout(300);
    expect(await page.getByRole('button', { name: 'Use this photo' }).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Leave the camera' }).click();
    expect(await page.getByRole('heading').textContent()).toBe('The camera is not allowed.');
    await page.getByRole('button', { name: 'Try again' }).click();
    await reached(page, 'searching');
  });

  it('is offered from the start only where a host says so, from the album where any camera will do', async () => {
    const { page } = await openCamera(at, {
      attributes: { lang: 'en', file: 'always', camera: 'any' },
    });
    expect(await page.locator('input[type=file]').getAttribute('capture')).toBeNull();
    await screenshots(page, 'start-file-en');
    await choose(page, 'Choose a photo', PHOTO);
    await settled(page);
    await page.getByRole('button', { name: 'Use this photo' }).click();
    await page.waitForFunction(() => globalThis.page.photos.length === 1);
    expect(await page.getByRole('heading').textContent()).toBe('The photo is chosen');
    await choose(page, 'Choose another', PHOTO);
    await settled(page);
    await page.getByRole('button', { name: 'Leave the camera' }).click();
    await page.getByRole('button', { name: 'Open the camera' }).click();
    await reached(page, 'searching');
  });

  it('works where a browser has no camera for pages at all', async () => {
    const { page } = await openCamera(at, { attributes: { lang: 'en', file: 'fallback' } });
    await page.evaluate(() => Object.defineProperty(navigator, 'mediaDevices', { value: undefined }));
    await page.getByRole('button', { name: 'Open the camera' }).click();
    await reached(page, 'failed');
    expect(await page.evaluate(() => globalThis.page.camera.view?.error?.code)).toBe('camera/unsupported');
    await choose(page, 'Choose a photo', PHOTO);
    await settled(page);
    await page.getByRole('button', { name: 'Use this photo' }).click();
    await page.waitForFunction(() => globalThis.page.photos.length === 1);
  });
});
