import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { VisionRuntime } from '../src/runtime/vision-runtime.ts';
import { built } from './browser/built-package.ts';
import { findChromium } from './browser/find-chromium.ts';
import { openBrowser, type TestBrowser, type TestPage } from './browser/open-browser.ts';
import { FOLDERS, NAMES } from './browser/paths.ts';
import { type Made, type Site, serve } from './browser/serve.ts';
import './browser/patience.ts';
import { allFixtures, fixturePhoto, servedPixels } from './pixels.ts';

const { checkPhoto, createNodeRuntime, decodeImage, makePhoto, PHOTO_SPECS, RefusedPhotoError } = built;

const FULL = process.env.TUCAI_FULL === '1';

/** One of each kind: passing, failing by eyes, pose, glasses, head covering, light, a second face, no usable head. */
const FEW = [
  'f2-neutral.jpg',
  'm1-eyes-closed.jpg',
  'f1-yaw25.jpg',
  'f1-glasses-frame-over-eyes.jpg',
  'f1-hat.jpg',
  'f1-uneven-ramp.jpg',
  'f1-recapture-screen.jpg',
];
/** Of these the picture is made as well, which is most of the time. */
const FEW_MADE = ['f2-neutral.jpg', 'f1-yaw25.jpg', 'f1-hat.jpg'];

const files = FULL ? await allFixtures() : FEW;
const made = FULL ? files : FEW_MADE;

/** Side to which the points are scaled before they are compared, and how far apart they may be there, in pixels. */
const SIDE = 640;
const APART = 0.5;

/**
 * Shares of a finished picture's components that may differ from those of another engine: by a level of 255, which is rounding,
 * and by more, where a pixel of the outline has just crossed a threshold.
 */
const BY_ONE = 0.005;
const BY_MORE = 0.0005;

/**
 * From the same pixels a browser and a server have to come to the same answers. Node runs onnxruntime's own code for its
 * processor, which rounds in another order: points move by a fraction of a pixel, verdicts do not. With
 * `engine: 'wasm'` Node runs the very module that browsers run, and points and files are the same to the last bit.
 */
describe.skipIf(findChromium() === undefined)('Node and Chromium, from the same pixels', () => {
  const foreign: string[] = [];
  const pixels: Record<string, () => Promise<Made>> = {};
  let browser: TestBrowser;
  let site: Site;
  let page: TestPage['page'];
  let native: VisionRuntime;
  let wasm: VisionRuntime;

  beforeAll(async () => {
    for (const file of files) {
      pixels[`/pixels/${file}`] = async () => servedPixels(await decodeImage(fixturePhoto(file)));
    }
    native = await createNodeRuntime();
    wasm = await createNodeRuntime({ engine: 'wasm' });
    browser = await openBrowser(foreign);
    site = await serve({ folders: FOLDERS, names: NAMES, made: pixels });
    page = (await browser.newPage()).page;
    await page.goto(site.origin);
    await page.waitForFunction(() => 'tucai' in globalThis);
    expect(await page.evaluate(() => globalThis.tucai.start())).toMatchObject({ value: { tier: 'worker' } });
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
    await native.dispose();
    await wasm.dispose();
    expect(foreign).toEqual([]);
  });

  it.each(files)('%s: the same verdicts, and points less than half a pixel apart', async (file) => {
    const image = await decodeImage(fixturePhoto(file));
    const { report, observation } = await checkPhoto(image, native);
    const seen = await page.evaluate((path) => globalThis.tucai.checkPixels(path), `/pixels/${file}`);
    if ('error' in seen) throw new Error(seen.error.message);

    const verdicts = Object.fromEntries(report.checks.map(({ code, verdict }) => [code, verdict]));
    expect(seen.value.checks).toEqual(verdicts);
    expect(seen.value.verdict).toBe(report.verdict);
    const scale = SIDE / Math.max(image.width, image.height);
    const points = Array.from(observation.faces[0]?.landmarks ?? []).filter((_, i) => i % 3 !== 2);
    expect(seen.value.points).toHaveLength(points.length);
    expect(farthest(points, seen.value.points) * scale).toBeLessThan(APART);
  });

  it.each(made)(
    "%s: the same points and the same file, byte by byte, with the browser's module in Node",
    async (file) => {
      const image = await decodeImage(fixturePhoto(file));
      const path = `/pixels/${file}`;
      const there = await page.evaluate((at) => globalThis.tucai.makePixels(at), path);
      const here = await makePhoto(image, PHOTO_SPECS['chsi-2017'], wasm).then(
        ({ jpeg, report }) => ({
          sha256: createHash('sha256').update(jpeg).digest('hex'),
          verdict: report.verdict,
        }),
        (error: unknown) => {
          if (!RefusedPhotoError.is(error)) throw error;
          return { bounds: error.problems.map(({ bound }) => bound) };
        },
      );
      expect('value' in there ? there.value : there.error).toMatchObject(here);

      const seen = await page.evaluate((at) => globalThis.tucai.checkPixels(at), path);
      const { report, observation } = await checkPhoto(image, wasm);
      if ('error' in seen) throw new Error(seen.error.message);
      for (const { code, value } of report.checks) {
        // Engines may differ in the last bit of Math.cbrt and Math.log2, which some measures use.
        if (value === null) expect(seen.value.values[code], code).toBeNull();
        else expect(seen.value.values[code], code).toBeCloseTo(value, 9);
      }
      const points = Array.from(observation.faces[0]?.landmarks ?? []).filter((_, i) => i % 3 !== 2);
      expect(seen.value.points).toEqual(points);
    },
  );

  it.each(FULL ? made : made.slice(0, 1))(
    '%s: the native engine makes a picture that differs from it by single levels in few places',
    async (file) => {
      const image = await decodeImage(fixturePhoto(file));
      const made = (runtime: VisionRuntime) =>
        makePhoto(image, PHOTO_SPECS['chsi-2017'], runtime).then(
          ({ image: { data }, report }) => ({ data, verdict: report.verdict }),
          (error: unknown) => {
            if (!RefusedPhotoError.is(error)) throw error;
            return { refused: error.message };
          },
        );
      const a = await made(native);
      const b = await made(wasm);
      if ('refused' in a || 'refused' in b) {
        expect(a).toEqual(b);
        return;
      }
      expect(a.verdict).toBe(b.verdict);
      const apart = Array.from(a.data, (level, i) => Math.abs(level - (b.data[i] ?? 0)));
      const beyond = (levels: number): number => apart.filter((distance) => distance > levels).length;
      process.stdout.write(
        `${file}: of ${apart.length} components ${beyond(0)} differ, ${beyond(1)} by more than 1\n`,
      );
      expect(beyond(0) / apart.length).toBeLessThan(BY_ONE);
      expect(beyond(1) / apart.length).toBeLessThan(BY_MORE);
    },
  );
});

/** Longest distance between two lists of points, in their pixels. */
function farthest(a: readonly number[], b: readonly number[]): number {
  let most = 0;
  for (let i = 0; i + 1 < a.length; i += 2) {
    most = Math.max(most, Math.hypot((a[i] ?? 0) - (b[i] ?? 0), (a[i + 1] ?? 0) - (b[i + 1] ?? 0)));
  }
  return most;
}
