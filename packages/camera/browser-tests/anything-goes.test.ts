import { describe, expect, it } from 'vitest';
import { findChromium } from '../../vision/browser-tests/browser/find-chromium.ts';
import { cameraBrowser } from './camera-browser.ts';
import { openCamera } from './camera-page.ts';

const SEEDS = process.env.TUCAI_FULL === '1' ? Array.from({ length: 20 }, (_, i) => i + 1) : [1];
const STEPS = 150;

describe.skipIf(findChromium() === undefined)('<tucai-camera> whatever happens', () => {
  const at = cameraBrowser();

  it.each(SEEDS)(
    'leaves nothing behind after random steps, and still works (run %i)',
    { timeout: 120_000 },
    async (seed) => {
      const { page, complaints } = await openCamera(at, {
        scripted: true,
        attributes: { lang: 'en', file: 'fallback', camera: 'any' },
        cameras: [
          { deviceId: 'rear', facingMode: 'environment' },
          { deviceId: 'front', facingMode: 'user' },
        ],
      });
      const did = await page.evaluate(
        async ([begin, steps]) => {
          const { camera, cameras, trackers } = globalThis.page;
          let state = begin!;
          const random = (): number => {
            state = (state * 1664525 + 1013904223) % 4294967296;
            return state / 4294967296;
          };
          const hide = (value: boolean): void => {
            Object.defineProperty(document, 'hidden', { value, configurable: true });
            document.dispatchEvent(new Event('visibilitychange'));
          };
          const press = (part: string): void =>
            camera.shadowRoot?.querySelector<HTMLElement>(`[part~="${part}"]`)?.click();
          const acts: Readonly<Record<string, () => void>> = {
            start: () => camera.start(),
            'start again': () => camera.start(),
            shoot: () => camera.shoot(),
            cancel: () => camera.cancel(),
            'take out': () => camera.remove(),
            'put in': () => document.body.append(camera),
            'put in again': () => document.body.append(camera),
            hide: () => hide(true),
            show: () => hide(false),
            ask: () => cameras.ask(),
            answer: () => cameras.answer(),
            lose: () => cameras.lose(),
            refuse: () => cameras.refuse('NotReadableError'),
            allow: () => cameras.allow(),
            'a head': () => {
              trackers.sees = 'a good head';
            },
            nobody: () => {
              trackers.sees = 'nobody';
            },
            crash: () => {
              trackers.next = 'throws';
            },
            switch: () => press('switch'),
            act: () => press('button-primary'),
            accept: () => press('accept'),
            retake: () => press('retake'),
            voice: () => press('voice'),
            language: () => camera.setAttribute('lang', random() < 0.5 ? 'zh-CN' : 'en'),
          };
          const names = Object.keys(acts);
          const done: string[] = [];
          for (let step = 0; step < steps!; step++) {
            const name = names[Math.floor(random() * names.length)]!;
            done.push(name);
            acts[name]?.();
            if (random() < 0.6) await new Promise((resolve) => setTimeout(resolve, random() * 120));
          }
          hide(false);
          cameras.answer();
          cameras.allow();
          camera.remove();
          await new Promise((resolve) => setTimeout(resolve, 1500));
          return done.join(', ');
        },
        [seed, STEPS] as const,
      );
      const left = await page.evaluate(() => {
        const { cameras, trackers, openFrames } = globalThis.page;
        return { running: cameras.running(), trackers: trackers.open, openFrames };
      });
      expect(left, did).toEqual({ running: 0, trackers: 0, openFrames: 0 });
      await page.evaluate(() => {
        const { camera, trackers } = globalThis.page;
        trackers.sees = 'a good head';
        trackers.next = 'answers';
        document.body.append(camera);
        camera.start();
      });
      await page.waitForFunction(() => globalThis.page.camera.view?.status === 'preview', null, {
        timeout: 15_000,
      });
      expect(complaints, did).toEqual([]);
    },
  );
});
