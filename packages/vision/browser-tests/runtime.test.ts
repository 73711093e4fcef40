import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from './browser/find-chromium.ts';
import { openBrowser, type TestBrowser, type TestPage } from './browser/open-browser.ts';
import { FOLDERS, NAMES, VISION } from './browser/paths.ts';
import { type Site, type SiteOptions, serve } from './browser/serve.ts';
import './browser/patience.ts';
import { decodedFixture } from './pixels.ts';

/** What docs/browser.md tells a host to send. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "worker-src 'self'",
  'img-src data:',
].join('; ');
const PHOTO = '/pixels/f2-neutral';

describe.skipIf(findChromium() === undefined)('the runtime for browsers', () => {
  const foreign: string[] = [];
  const sites: Site[] = [];
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser(foreign);
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    for (const site of sites.splice(0)) await site.close();
    // Every test is a proof of this as well: nothing was asked of another machine.
    expect(foreign).toEqual([]);
  });

  async function site(options: Partial<SiteOptions> = {}): Promise<Site> {
    const made = { [PHOTO]: decodedFixture('f2-neutral.jpg') };
    const served = await serve({ folders: FOLDERS, names: NAMES, made, ...options });
    sites.push(served);
    return served;
  }

  /** Opens the test page of a site, after `before` has changed what the browser can do. */
  async function openPage(at: Site, before?: () => void): Promise<TestPage> {
    const opened = await browser.newPage();
    if (before) await opened.page.addInitScript(before);
    await opened.page.goto(`${at.origin}/`);
    await opened.page.waitForFunction(() => 'tucai' in globalThis);
    return opened;
  }

  it('checks and makes a photo in a worker, under a strict policy and without cross-origin isolation', async () => {
    const home = await site({ headers: { 'content-security-policy': POLICY } });
    const { page, complaints } = await openPage(home);
    expect(await page.evaluate(() => globalThis.crossOriginIsolated)).toBe(false);

    const started = await page.evaluate(() => globalThis.tucai.start());
    expect(started).toMatchObject({ value: { tier: 'worker', framesPerSecond: 12 } });
    expect(home.asked).not.toContain('/vision/models/selfie-multiclass.onnx');
    expect(await page.evaluate(() => globalThis.tucai.checkPixels('/pixels/f2-neutral'))).toMatchObject({
      value: { checks: { 'single-face': 'pass', 'eyes-open': 'pass' } },
    });
    expect(home.asked.filter((path) => path === '/vision/models/selfie-multiclass.onnx')).toHaveLength(1);
    expect(await page.evaluate(() => globalThis.tucai.makePixels('/pixels/f2-neutral'))).toMatchObject({
      value: { stages: ['look', 'crop', 'cut-out', 'encode', 'verify', 'verify'] },
    });
    expect(complaints).toEqual([]);
  });

  it('tells how far each file has come, up to its whole size', async () => {
    const { page } = await openPage(await site());
    const started = await page.evaluate(() => globalThis.tucai.start());
    const progress = 'value' in started ? started.value.progress : [];
    const ends = progress.filter(({ loaded, total }) => loaded === total).map(({ file }) => file);
    expect(ends.sort()).toEqual([
      'face-detection-short-range.onnx',
      'face-landmarks-attention.onnx',
      'ort-wasm-simd-threaded.wasm',
    ]);
    expect(progress.filter(({ file }) => file.endsWith('.wasm')).length).toBeGreaterThan(5);
    const shares = progress.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect([shares[0]! > 0, shares.at(-1)]).toEqual([true, 1]);
  });

  it.each([
    ['there are no workers', () => Reflect.deleteProperty(globalThis, 'Worker')],
    [
      'workers cannot be modules',
      () => {
        const Original = globalThis.Worker;
        globalThis.Worker = class extends Original {
          constructor(url: string | URL) {
            super(url, { type: 'classic' });
          }
        };
      },
    ],
  ])('works on the main thread where %s', async (_, before) => {
    const { page } = await openPage(await site(), before as () => void);
    expect(await page.evaluate(() => globalThis.tucai.start())).toMatchObject({
      value: { tier: 'main-thread', framesPerSecond: 3 },
    });
    expect(await page.evaluate(() => globalThis.tucai.checkPixels('/pixels/f2-neutral'))).toMatchObject({
      value: { checks: { 'single-face': 'pass' } },
    });
  });

  it('works on the main thread where the policy of the site allows no worker', async () => {
    const policy = POLICY.replace("worker-src 'self'", "worker-src 'none'");
    const { page } = await openPage(await site({ headers: { 'content-security-policy': policy } }));
    expect(await page.evaluate(() => globalThis.tucai.start())).toMatchObject({
      value: { tier: 'main-thread' },
    });
  });

  it('says that only files with checks on a server remain, where WebAssembly is missing or forbidden', async () => {
    const answer = { able: false, instead: 'file-with-server-checks', code: 'runtime/unsupported' };
    const home = await site();
    const missing = await openPage(home, () => Reflect.deleteProperty(globalThis, 'WebAssembly'));
    expect(await missing.page.evaluate(() => globalThis.tucai.tryStart())).toEqual(answer);
    expect(home.asked.filter((path) => path.endsWith('.wasm'))).toEqual([]);

    const policy = POLICY.replace(" 'wasm-unsafe-eval'", '');
    const forbidden = await openPage(await site({ headers: { 'content-security-policy': policy } }));
    expect(await forbidden.page.evaluate(() => globalThis.tucai.tryStart())).toEqual(answer);
  });

  it('works without WebGL', async () => {
    const bare = await openBrowser(foreign, ['--disable-software-rasterizer', '--disable-3d-apis']);
    try {
      const { page } = await bare.newPage();
      await page.goto(`${(await site()).origin}/`);
      await page.waitForFunction(() => 'tucai' in globalThis);
      expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl'))).toBeNull();
      expect(await page.evaluate(() => globalThis.tucai.start())).toMatchObject({
        value: { tier: 'worker' },
      });
      expect(await page.evaluate(() => globalThis.tucai.checkFile('/photos/f2-neutral.jpg'))).toMatchObject({
        value: { checks: { 'single-face': 'pass' } },
      });
    } finally {
      await bare.close();
    }
  });

  it('is imported in a worker of the host, and its worker in a page, without doing anything', async () => {
    const { page, complaints } = await openPage(await site());
    expect(await page.evaluate(() => globalThis.tucai.importElsewhere())).toEqual({
      inWorker: ['answer', 'function'],
      inPage: ['serve'],
    });
    expect(complaints).toEqual([]);
  });

  describe('files', () => {
    it('come from another origin, which has to allow it', async () => {
      const folders = { '/v1/': VISION };
      const open = await site({ folders, headers: { 'access-control-allow-origin': '*' } });
      const closed = await site({ folders });
      const home = await site();
      const { page } = await openPage(home);
      expect(
        await page.evaluate((assetBase) => globalThis.tucai.start({ assetBase }), `${open.origin}/v1`),
      ).toMatchObject({ value: { tier: 'worker' } });
      expect(open.asked).toContain('/v1/models/face-landmarks-attention.onnx');
      expect(home.asked.filter((path) => /\.(onnx|wasm)$/.test(path))).toEqual([]);
      expect(
        await page.evaluate((assetBase) => globalThis.tucai.start({ assetBase }), `${closed.origin}/v1`),
      ).toMatchObject({ error: { code: 'model/missing', retryable: true } });
    });

    it('that are missing, or a page in their place, or of the same length but changed, are told apart', async () => {
      const model = '/vision/models/face-detection-short-range.onnx';
      const start = async (made: SiteOptions['made']): Promise<unknown> => {
        const { page } = await openPage(await site({ made: made ?? {} }));
        return await page.evaluate(() => globalThis.tucai.start());
      };
      const changed = await readFile(join(VISION, 'models/face-detection-short-range.onnx'));
      changed[1000] = (changed[1000] ?? 0) ^ 1;
      const code = (name: string, retryable: boolean) => ({ error: { code: name, retryable } });
      const gone = (): Promise<never> => Promise.reject(new Error('gone'));
      expect(await start({ '/vision/dist/web/worker.js': gone })).toMatchObject(code('model/missing', true));
      expect(await start({ [model]: gone })).toMatchObject(code('model/missing', false));
      expect(await start({ [model]: async () => ({ body: '<!doctype html>' }) })).toMatchObject(
        code('model/hash-mismatch', false),
      );
      expect(await start({ [model]: async () => ({ body: changed }) })).toMatchObject(
        code('model/hash-mismatch', false),
      );
    });
  });

  describe('calls', () => {
    it('are answered in turn; one that is stopped ends at once, and the next one soon after', async () => {
      const home = await site();
      const { page } = await openPage(home);
      await page.evaluate(() => globalThis.tucai.start());
      expect(await page.evaluate(() => globalThis.tucai.manyAtOnce('/pixels/f2-neutral'))).toEqual([
        'third aborted',
        'first',
        'second',
      ]);
      expect(await page.evaluate(() => globalThis.tucai.stopEarly('/pixels/f2-neutral'))).toBe('aborted');
      // The last model of a check is loaded when it is needed: a check that went on would have asked for it.
      expect(home.asked).not.toContain('/vision/models/selfie-multiclass.onnx');
    });

    it('are refused when the browser has ended the worker without a word', async () => {
      const { page } = await openPage(await site(), () => {
        const Original = globalThis.Worker;
        globalThis.Worker = class extends Original {
          constructor(url: string | URL, options?: WorkerOptions) {
            super(url, options);
            globalThis.addEventListener('killworkers', () => this.terminate());
          }
        };
      });
      await page.clock.install();
      await page.evaluate(() => globalThis.tucai.start());
      const asked = page.evaluate(() => {
        globalThis.dispatchEvent(new Event('killworkers'));
        return globalThis.tucai.wrongRun();
      });
      await page.clock.runFor(80_000);
      expect(await asked).toMatchObject({ error: { code: 'runtime/failed' } });
    });

    it('are refused in words that say why', async () => {
      const { page } = await openPage(await site());
      expect(await page.evaluate(() => globalThis.tucai.startAndStop())).toMatchObject({
        error: { code: 'aborted', retryable: true },
      });
      await page.evaluate(() => globalThis.tucai.start());
      expect(await page.evaluate(() => globalThis.tucai.wrongRun())).toMatchObject({
        error: { code: 'input/invalid' },
      });
      await page.evaluate(() => globalThis.tucai.dispose());
      expect(await page.evaluate(() => globalThis.tucai.wrongRun())).toMatchObject({
        error: { code: 'runtime/disposed' },
      });
      expect(await page.evaluate(() => globalThis.tucai.start({ tiers: [] }))).toMatchObject({
        error: { code: 'input/invalid' },
      });
    });
  });
});
