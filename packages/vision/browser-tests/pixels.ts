import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { RgbaImage } from '../src/image/rgba-image.ts';
import { built } from './browser/built-package.ts';
import type { Made } from './browser/serve.ts';

export function fixturePhoto(file: string): string {
  return fileURLToPath(new URL(`../../../fixtures/photos/${file}`, import.meta.url));
}

/** Every photo of the fixtures. */
export async function allFixtures(): Promise<string[]> {
  return (await readdir(fixturePhoto(''))).filter((file) => file.endsWith('.jpg')).sort();
}

/** A picture as a page fetches it with `fetchPixels`. */
export function servedPixels(image: RgbaImage): Made {
  return {
    body: image.data instanceof Uint8Array ? image.data : new Uint8Array(image.data),
    headers: {
      'x-width': String(image.width),
      'x-height': String(image.height),
      'x-source-width': String(image.sourceWidth ?? image.width),
      'x-source-height': String(image.sourceHeight ?? image.height),
    },
  };
}

/** Serves a fixture as Node decodes it. */
export const decodedFixture = (file: string) => async (): Promise<Made> =>
  servedPixels(await built.decodeImage(fixturePhoto(file)));

/** What `decodeImage` gives in the page. */
export async function pixelsInPage(page: Page, path: string): Promise<Buffer> {
  return Buffer.from(await page.evaluate((at) => globalThis.tucai.decodedPixels(at), path), 'base64');
}

/** How far the components of two pictures of one size lie apart, in levels of 255. */
export function difference(a: Uint8Array, b: Uint8Array): { readonly mean: number; readonly most: number } {
  if (a.length !== b.length) throw new Error(`${a.length} and ${b.length} bytes cannot be compared`);
  let [sum, most] = [0, 0];
  for (let i = 0; i < a.length; i++) {
    const apart = Math.abs((a[i] ?? 0) - (b[i] ?? 0));
    sum += apart;
    most = Math.max(most, apart);
  }
  return { mean: sum / a.length, most };
}
