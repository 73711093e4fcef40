import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findChromium } from '../../vision/browser-tests/browser/find-chromium.ts';
import { cameraBrowser } from './camera-browser.ts';
import { openCamera, reached, settled } from './camera-page.ts';

describe.skipIf(findChromium() === undefined)(
  '<tucai-camera> for who does not see it, or no movement',
  () => {
    const at = cameraBrowser();

    /** Roles and names as a screen reader gets them. */
    const heard = (page: Page): Promise<string> => page.locator('tucai-camera').ariaSnapshot();

    it('has a role and a name for everything that is there, and for nothing that is not', async () => {
      const { page } = await openCamera(at, {
        scripted: true,
        attributes: { lang: 'en', camera: 'any' },
        cameras: [
          { deviceId: 'rear', facingMode: 'environment' },
          { deviceId: 'front', facingMode: 'user' },
        ],
      });
      expect(await heard(page)).toBe(
        [
          '- group "ID photo camera":',
          '  - heading "Take the graduation photo" [level=2]',
          '  - paragraph: Ask somebody to take it with the rear camera. Stand in even light, brows and ears free, and look into the lens.',
          '  - button "Open the camera"',
          '  - status: Take the graduation photo Ask somebody to take it with the rear camera. Stand in even light, brows and ears free, and look into the lens.',
          '  - alert',
        ].join('\n'),
      );
      await page.getByRole('button', { name: 'Open the camera' }).click();
      await page.waitForFunction(() => globalThis.page.camera.view?.hint === 'no-face');
      expect(await heard(page)).toBe(
        [
          '- group "ID photo camera":',
          '  - button "Leave the camera"',
          '  - button "Switch camera"',
          '  - button "Take the picture"',
          '  - button "Spoken hints"',
          '  - status: There is no face in the picture. Bring the head into the frame.',
          '  - alert',
        ].join('\n'),
      );
      await page.getByRole('button', { name: 'Spoken hints' }).click();
      expect(await heard(page)).toContain('- button "Spoken hints" [pressed]');
      await page.evaluate(() => globalThis.page.camera.shoot());
      await reached(page, 'preview');
      await settled(page);
      expect(await heard(page)).toBe(
        [
          '- group "ID photo camera":',
          '  - button "Leave the camera"',
          '  - img "Preview of the photo"',
          '  - paragraph: "Could be better: No face found: come closer and fit the whole head into the frame, with nothing before the face"',
          '  - button "Retake"',
          '  - button "Use this photo"',
          '  - status: Check the picture. Make sure that the eyes are open, the face is sharp and nothing reflects.',
          '  - alert',
        ].join('\n'),
      );
    });

    it('interrupts for a refusal, and only for that', async () => {
      const { page } = await openCamera(at, { attributes: { lang: 'en' } });
      const regions = (): Promise<unknown> =>
        page.evaluate(() =>
          ['status', 'alert'].map(
            (role) => globalThis.page.camera.shadowRoot?.querySelector(`[role=${role}]`)?.textContent !== '',
          ),
        );
      expect(await regions()).toEqual([true, false]);
      await page.evaluate(() => globalThis.page.cameras.refuse('NotFoundError'));
      await page.getByRole('button', { name: 'Open the camera' }).click();
      await reached(page, 'no-camera');
      expect(await regions()).toEqual([false, true]);
      expect(await heard(page)).toContain('- alert: No camera was found.');
    });

    it('keeps still for who wants no movement', async () => {
      const moving = async (page: Page): Promise<readonly number[]> => {
        await page.evaluate(() => globalThis.page.cameras.ask());
        await page.getByRole('button', { name: 'Open the camera' }).click();
        await reached(page, 'asking');
        const opening = await page.evaluate(() => globalThis.page.camera.shadowRoot!.getAnimations().length);
        await page.evaluate(() => globalThis.page.cameras.answer());
        await reached(page, 'searching');
        const transitions = await page
          .locator('.progress, .shutter')
          .evaluateAll((elements) =>
            elements.map((element) => Number.parseFloat(getComputedStyle(element).transitionDuration)),
          );
        return [opening, ...transitions];
      };
      const { page } = await openCamera(at, { attributes: { lang: 'en' } });
      expect(Math.min(...(await moving(page)))).toBeGreaterThan(0);
      const still = await openCamera(at, { attributes: { lang: 'en' } });
      await still.page.emulateMedia({ reducedMotion: 'reduce' });
      expect(await moving(still.page)).toEqual([0, 0, 0]);
    });

    it('speaks the language that is marked around the shadow root it lies in', async () => {
      const { page } = await openCamera(at);
      await page.evaluate(() => {
        const host = document.createElement('section');
        host.lang = 'en';
        host.attachShadow({ mode: 'open' }).append(globalThis.page.camera);
        document.body.append(host);
      });
      expect(await page.getByRole('heading').textContent()).toBe('Take the graduation photo');
    });
  },
);
