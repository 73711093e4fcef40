import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flatImage, isoFile, patternImage } from '../src/node/test-pictures.ts';
import { built } from './browser/built-package.ts';
import { findChromium } from './browser/find-chromium.ts';
import { openBrowser, type TestBrowser, type TestPage } from './browser/open-browser.ts';
import { FOLDERS, NAMES } from './browser/paths.ts';
import { type Made, type Site, serve } from './browser/serve.ts';
import './browser/patience.ts';
import { difference, fixturePhoto, pixelsInPage } from './pixels.ts';

const { decodeImage } = built;

/** Four colours in the corners, so that every turn shows; 96 × 128 pixels, in blocks that JPEG keeps. */
async function corners(): Promise<Buffer> {
  const size = { width: 48, height: 64, channels: 3 } as const;
  const tile = (background: string) =>
    sharp({ create: { ...size, background } })
      .png()
      .toBuffer();
  const [red, green, blue, grey] = await Promise.all(['#c02020', '#20a040', '#2040c0', '#808080'].map(tile));
  return await sharp({ create: { width: 96, height: 128, channels: 3, background: '#000' } })
    .composite([
      { input: red!, left: 0, top: 0 },
      { input: green!, left: 48, top: 0 },
      { input: blue!, left: 0, top: 64 },
      { input: grey!, left: 48, top: 64 },
    ])
    .png()
    .toBuffer();
}

const served = (body: () => Promise<Uint8Array>) => async (): Promise<Made> => ({ body: await body() });
const jpeg = async (orientation: number): Promise<Buffer> =>
  await sharp(await corners())
    .withMetadata({ orientation })
    .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
    .toBuffer();

const FILES: Readonly<Record<string, () => Promise<Made>>> = {
  '/corners.png': served(corners),
  '/corners.webp': served(async () =>
    sharp(await corners())
      .webp({ lossless: true })
      .toBuffer(),
  ),
  '/seen-through.png': served(() => flatImage(200, 0, 0, 0).png().toBuffer()),
  '/large.png': served(() => patternImage(3301, 2203).png({ compressionLevel: 1 }).toBuffer()),
  ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((n) => [`/turned-${n}.jpg`, served(() => jpeg(n))])),
  '/half.jpg': served(async () => (await readFile(fixturePhoto('f2-neutral.jpg'))).subarray(0, 60_000)),
  '/noise.png': served(async () => {
    const png = await corners();
    return png.fill(7, 60, png.length - 20);
  }),
  '/tiny.png': served(() =>
    sharp({ create: { width: 40, height: 500, channels: 3, background: '#777' } })
      .png()
      .toBuffer(),
  ),
  '/moving.gif': served(async () => {
    const frames = await Promise.all(
      [flatImage(200, 0, 0), flatImage(0, 200, 0)].map((it) => it.png().toBuffer()),
    );
    return await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
  }),
  '/empty.jpg': served(async () => new Uint8Array(0)),
  '/text.jpg': served(async () => Buffer.from('not a picture at all')),
  '/photo.heic': served(async () => isoFile('heic', 'mif1')),
  '/scan.tiff': served(async () =>
    sharp(await corners())
      .tiff()
      .toBuffer(),
  ),
};

describe.skipIf(findChromium() === undefined)('decodeImage in Chromium', () => {
  const foreign: string[] = [];
  let browser: TestBrowser;
  let site: Site;
  let page: TestPage['page'];
  beforeAll(async () => {
    browser = await openBrowser(foreign);
    site = await serve({ folders: FOLDERS, names: NAMES, made: FILES });
    page = (await browser.newPage()).page;
    await page.goto(site.origin);
    await page.waitForFunction(() => 'tucai' in globalThis);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
    expect(foreign).toEqual([]);
  });

  const bytesOf = async (path: string): Promise<Uint8Array> => {
    const body = (await FILES[path]!()).body;
    return typeof body === 'string' ? Buffer.from(body) : body;
  };
  const inPage = (path: string, options = {}) =>
    page.evaluate(([at, how]) => globalThis.tucai.decode(at, how), [path, options] as const);

  it.each(['/corners.png', '/corners.webp', '/seen-through.png', '/large.png'])(
    'gives the same pixels of %s as Node: nothing is lost in such a file',
    async (path) => {
      const here = await decodeImage(await bytesOf(path));
      expect(await inPage(path)).toEqual({
        value: {
          width: here.width,
          height: here.height,
          sourceWidth: here.sourceWidth,
          sourceHeight: here.sourceHeight,
          file: { format: here.file.format, bytes: here.file.bytes, reduction: here.file.reduction },
          sha256: createHash('sha256').update(here.data).digest('hex'),
        },
      });
    },
  );

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('stands orientation %i upright as Node does', async (n) => {
    const path = `/turned-${n}.jpg`;
    const here = await decodeImage(await bytesOf(path));
    const there = await pixelsInPage(page, path);
    expect(difference(here.data, there).most).toBeLessThan(4);
  });

  it.each([
    ['/half.jpg', 'image/truncated'],
    ['/noise.png', 'image/corrupt'],
    ['/tiny.png', 'image/too-small'],
    ['/moving.gif', 'image/animated'],
    ['/empty.jpg', 'image/empty'],
    ['/text.jpg', 'image/not-an-image'],
    ['/photo.heic', 'image/heic'],
  ])('refuses %s as Node does: %s', async (path, code) => {
    await expect(decodeImage(await bytesOf(path))).rejects.toMatchObject({ code });
    expect(await inPage(path)).toMatchObject({ error: { code } });
  });

  it('refuses TIFF, files that are too large, and limits that are none', async () => {
    const failure = (code: string) => ({ error: { code } });
    expect(await inPage('/scan.tiff')).toMatchObject(failure('image/unsupported-format'));
    expect(await inPage('/corners.png', { maxBytes: 10 })).toMatchObject(failure('image/too-many-bytes'));
    expect(await inPage('/corners.png', { maxPixels: 10 })).toMatchObject(failure('image/too-many-pixels'));
    expect(await inPage('/corners.png', { maxBytes: -1 })).toMatchObject(failure('input/invalid'));
  });

  it('refuses to read pixels where the browser alters them', async () => {
    const guarded = await browser.newPage();
    await guarded.page.addInitScript(() => {
      const original = OffscreenCanvasRenderingContext2D.prototype.getImageData;
      OffscreenCanvasRenderingContext2D.prototype.getImageData = function (...args) {
        const image = original.apply(this, args);
        for (let i = 0; i < image.data.length; i += 97) image.data[i] = (image.data[i] ?? 0) ^ 1;
        return image;
      };
    });
    await guarded.page.goto(site.origin);
    await guarded.page.waitForFunction(() => 'tucai' in globalThis);
    expect(await guarded.page.evaluate(() => globalThis.tucai.decode('/corners.png'))).toMatchObject({
      error: { code: 'runtime/unsupported', details: { instead: 'file-with-server-checks' } },
    });
  });
});
