import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { LightObservation } from '../src/guidance/light-observation.ts';
import type { VisionRuntime } from '../src/runtime/vision-runtime.ts';
import { built } from './browser/built-package.ts';
import { findChromium } from './browser/find-chromium.ts';
import { openBrowser, type TestBrowser, type TestPage } from './browser/open-browser.ts';
import { FOLDERS, NAMES, VISION } from './browser/paths.ts';
import { type Made, type Site, type SiteOptions, serve } from './browser/serve.ts';
import { MODEL_FOLDER } from './browser/shared-model.ts';
import './browser/patience.ts';
import { fixtureFrame } from './frames.ts';
import { allFixtures, servedPixels } from './pixels.ts';

const { createLiveTracker, createNodeRuntime, findProblems, SOURCE_RULES } = built;

const TASKS_VISION = join(VISION, 'node_modules/@mediapipe/tasks-vision');
const BUNDLE = '/tasks-vision/vision_bundle.mjs';
const PAGE = fileURLToPath(new URL('pages/mediapipe.html', import.meta.url));
/** Said in the list of tests. */
const withoutModel =
  MODEL_FOLDER === undefined ? ' (left out: TUCAI_SHARED names no face_landmarker.task)' : '';

/** One frame of each kind, and what is to be said of it first. */
const HINTS = {
  'f2-neutral': undefined,
  'no-face': 'no-face',
  'two-faces': 'several-faces',
  'f1-half-body': 'too-far',
  'm1-head-large': 'too-near',
  'm1-off-centre': 'off-left',
  'm1-yaw25': 'turned-right',
  'm1-roll-left12': 'leaning-left',
  'f1-pitch-up18': 'chin-high',
  'f1-eyes-closed': 'eyes-closed',
  'm1-mouth-open': 'mouth-open',
  'f1-too-dark': 'too-dark',
  'f1-light-side': 'shade-right',
  'f1-blur-defocus': 'blurred',
} as const;

/** What docs/browser.md tells a host to send; the page's import map stands in it with its hash. */
async function policy(): Promise<string> {
  const map = /<script type="importmap">(.*?)<\/script>/s.exec(await readFile(PAGE, 'utf8'))?.[1] ?? '';
  const hash = createHash('sha256').update(map).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}'`,
    "connect-src 'self'",
    "worker-src 'self'",
    'img-src data:',
  ].join('; ');
}

/** The hints of what would fail the photo, the most urgent first. */
const failing = (seen: LightObservation): string[] =>
  findProblems(seen, SOURCE_RULES)
    .filter(({ verdict }) => verdict === 'fail')
    .map(({ hint }) => hint);

describe.skipIf(findChromium() === undefined)('the tracker on MediaPipe', () => {
  const foreign: string[] = [];
  const sites: Site[] = [];
  const frames: Record<string, () => Promise<Made>> = {};
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser(foreign);
    for (const file of await allFixtures()) {
      const name = file.replace('.jpg', '');
      frames[`/frames/${name}`] = async () => servedPixels(await fixtureFrame(name));
    }
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    for (const site of sites.splice(0)) await site.close();
    // Every test is a proof of this as well: nothing was asked of another machine.
    expect(foreign).toEqual([]);
  });

  async function openPage(
    made: SiteOptions['made'] = {},
    at: TestBrowser = browser,
  ): Promise<TestPage & { readonly site: Site }> {
    const site = await serve({
      folders: {
        ...FOLDERS,
        '/tasks-vision/': TASKS_VISION,
        '/models/': MODEL_FOLDER ?? join(VISION, 'models'),
      },
      names: NAMES,
      made: { ...frames, ...made },
      headers: { 'content-security-policy': await policy() },
    });
    sites.push(site);
    const opened = await at.newPage();
    await opened.page.goto(`${site.origin}/mediapipe.html`);
    await opened.page.waitForFunction(() => 'onMediapipe' in globalThis);
    return { ...opened, site };
  }

  it('is imported in a worker without doing anything', async () => {
    const { page, site } = await openPage();
    const said = await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const worker = new Worker('/mediapipe-worker.ts', { type: 'module' });
          worker.onmessage = ({ data }: MessageEvent<unknown>) => resolve(data);
          worker.onerror = ({ message }) => reject(new Error(message));
        }),
    );
    expect(said).toEqual(['answer', 'function']);
    expect(site.asked.filter((path) => path.startsWith('/tasks-vision/'))).toEqual([]);
  });

  it('refuses another version before anything of it runs or is fetched', async () => {
    // What 1.0 exports besides.
    const later = "export * from '/real/vision_bundle.mjs'; export class InteractiveSegmenterLegacy {}";
    const { page, site } = await openPage({
      [BUNDLE]: async () => ({ body: later, headers: { 'content-type': 'text/javascript' } }),
      '/real/vision_bundle.mjs': async () => ({
        body: await readFile(join(TASKS_VISION, 'vision_bundle.mjs')),
        headers: { 'content-type': 'text/javascript' },
      }),
    });
    expect(await page.evaluate(() => globalThis.onMediapipe.start())).toMatchObject({
      code: 'runtime/wrong-peer',
      message: expect.stringContaining('npm install --save-exact @mediapipe/tasks-vision@0.10.35'),
    });
    expect(site.asked.filter((path) => path.endsWith('.wasm'))).toEqual([]);
  });

  it('says what is missing, another file, or elsewhere', async () => {
    const gone = (): Promise<never> => Promise.reject(new Error('gone'));
    const loader = '/tasks-vision/wasm/vision_wasm_module_internal.js';
    const start = async (made: SiteOptions['made']): Promise<unknown> => {
      const { page } = await openPage(made);
      return await page.evaluate(() => globalThis.onMediapipe.start());
    };
    expect(await start({ [BUNDLE]: gone })).toMatchObject({ code: 'runtime/missing-peer', retryable: true });
    expect(await start({ [loader]: gone })).toMatchObject({ code: 'model/missing', retryable: false });
    expect(
      await start({ [loader]: async () => ({ body: 'import "https://example.com/a.js"' }) }),
    ).toMatchObject({
      code: 'model/hash-mismatch',
    });
    const { page } = await openPage();
    expect(
      await page.evaluate(() =>
        globalThis.onMediapipe.start({ model: 'https://example.com/face_landmarker.task' }),
      ),
    ).toMatchObject({ code: 'input/invalid' });
  });

  describe.skipIf(MODEL_FOLDER === undefined)(`with its model${withoutModel}`, () => {
    let runtime: VisionRuntime;
    beforeAll(async () => {
      runtime = await createNodeRuntime();
    });
    afterAll(() => runtime.dispose());

    it('sees what our own tracker sees, and says the same', async () => {
      const { page, site, complaints } = await openPage();
      expect(await page.evaluate(() => globalThis.onMediapipe.start())).toEqual({
        arrived: [
          'face_landmarker.task',
          'vision_wasm_module_internal.js',
          'vision_wasm_module_internal.wasm',
        ],
        share: 1,
        framesPerSecond: 5,
      });
      const names =
        process.env.TUCAI_FULL === '1'
          ? Object.keys(frames).map((path) => path.replace('/frames/', ''))
          : Object.keys(HINTS);
      for (const name of names) {
        const frame = await fixtureFrame(name);
        if (Math.abs(frame.sourceWidth! * 4 - frame.sourceHeight! * 3) > 16) continue;
        const tracker = createLiveTracker(runtime);
        await tracker.look(frame, 0);
        const own = await tracker.look(frame, 100);
        await page.evaluate(() => globalThis.onMediapipe.reset());
        const theirs = await page.evaluate((path) => globalThis.onMediapipe.look(path), `/frames/${name}`);
        expect(failing(theirs), name).toEqual(failing(own));
        if (name in HINTS) expect(failing(theirs)[0], name).toBe(HINTS[name as keyof typeof HINTS]);
        if (!own.place || !theirs.place) continue;
        const { place } = theirs;
        expect(Math.hypot(place.x - own.place.x, place.y - own.place.y) * 640, name).toBeLessThan(4);
        expect(place.eyesToChin / own.place.eyesToChin, name).toBeCloseTo(1, 1);
        for (const angle of ['head-pose-yaw', 'head-pose-pitch', 'head-pose-roll'] as const)
          expect(Math.abs(theirs.measures[angle]! - own.measures[angle]!), `${name} ${angle}`).toBeLessThan(
            4,
          );
      }
      expect(complaints).toEqual([]);
      expect(site.asked.filter((path) => path.startsWith('/tasks-vision/'))).toEqual(
        expect.arrayContaining([BUNDLE, '/tasks-vision/wasm/vision_wasm_module_internal.wasm']),
      );
      // Nothing that was handed over as bytes is fetched again.
      expect(site.asked.filter((path) => path.endsWith('.wasm'))).toHaveLength(1);
    });

    it('forgets the face when the camera changes, starts twice, and ends', async () => {
      const { page } = await openPage();
      await page.evaluate(() => globalThis.onMediapipe.start());
      const look = (path: string) =>
        page.evaluate((at) => globalThis.onMediapipe.look(at, 1), `/frames/${path}`);
      const alone = await look('m1-off-centre');
      await look('m1-off-centre-right');
      await page.evaluate(() => globalThis.onMediapipe.reset());
      expect((await look('m1-off-centre')).place?.x).toBeCloseTo(alone.place?.x ?? 0, 2);

      await page.evaluate(() => globalThis.onMediapipe.dispose());
      expect(await page.evaluate(() => globalThis.onMediapipe.lookAnyway('/frames/f2-neutral'))).toBe(
        'runtime/disposed',
      );
      await page.evaluate(() => globalThis.onMediapipe.start());
      expect((await look('f2-neutral')).measures['single-face']).toBe(1);
    });

    it('runs in a worker of the host', async () => {
      const entry = '/vision/dist/mediapipe/index.js';
      const text = await readFile(join(VISION, 'dist/mediapipe/index.js'), 'utf8');
      // As a bundler would: workers know no import map.
      const bundled = text.replace('"@mediapipe/tasks-vision"', JSON.stringify(BUNDLE));
      const { page } = await openPage({
        [entry]: async () => ({ body: bundled, headers: { 'content-type': 'text/javascript' } }),
      });
      const seen = await page.evaluate(
        () =>
          new Promise((resolve, reject) => {
            const worker = new Worker('/mediapipe-worker.ts', { type: 'module' });
            worker.onmessage = ({ data }: MessageEvent<unknown>) => {
              if (Array.isArray(data)) worker.postMessage('/frames/two-faces');
              else resolve(data);
            };
            worker.onerror = ({ message }) => reject(new Error(message));
          }),
      );
      expect(seen).toMatchObject({ framesPerSecond: 10, faces: 2 });
    });

    it('says where MediaPipe cannot run, and what runs there', async () => {
      const bare = await openBrowser(foreign, ['--disable-software-rasterizer', '--disable-3d-apis']);
      try {
        const { page } = await openPage({}, bare);
        expect(await page.evaluate(() => globalThis.onMediapipe.start())).toMatchObject({
          code: 'runtime/unsupported',
          message: expect.stringContaining('createWebRuntime()'),
        });
      } finally {
        await bare.close();
      }
    });

    it('stops when it is told to', async () => {
      const { page } = await openPage();
      expect(await page.evaluate(() => globalThis.onMediapipe.startAndStop())).toBe('aborted');
    });

    it('refuses another model unless its size and hash are given', async () => {
      const other = new TextEncoder().encode('no model at all');
      const { page } = await openPage({ '/models/face_landmarker.task': async () => ({ body: other }) });
      expect(await page.evaluate(() => globalThis.onMediapipe.start())).toMatchObject({
        code: 'model/hash-mismatch',
      });
      const modelFile = { bytes: other.length, sha256: createHash('sha256').update(other).digest('hex') };
      expect(
        await page.evaluate((file) => globalThis.onMediapipe.start({ modelFile: file }), modelFile),
      ).toMatchObject({ code: 'runtime/unsupported' });
    });
  });
});
