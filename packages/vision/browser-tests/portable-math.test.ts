import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atan2 } from '../src/portable-math/atan2.ts';
import { exp } from '../src/portable-math/exp.ts';
import { cosine, sine, tangent } from '../src/portable-math/sine-cosine.ts';
import { findChromium } from './browser/find-chromium.ts';
import { openBrowser, type TestBrowser } from './browser/open-browser.ts';
import { FOLDERS } from './browser/paths.ts';
import { type Site, serve } from './browser/serve.ts';
import './browser/patience.ts';

const NAMES = ['exp', 'sine', 'cosine', 'tangent', 'atan2'] as const;
const HERE = { exp, sine, cosine, tangent, atan2 };

declare global {
  var portable: Readonly<Record<(typeof NAMES)[number], (x: number, y: number) => number>>;
}

/** Numbers of many sizes, the same in every engine. */
const numbers = Array.from({ length: 5000 }, (_, i) => ((i * 2654435761) % 4294967296) / 214748364.8 - 10);

describe.skipIf(findChromium() === undefined)('arithmetic in Node and in Chromium', () => {
  const foreign: string[] = [];
  let browser: TestBrowser;
  let site: Site;
  beforeAll(async () => {
    browser = await openBrowser(foreign);
    site = await serve({ folders: FOLDERS });
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
    expect(foreign).toEqual([]);
  });

  it('is the same to the last bit where it is ours', async () => {
    const { page } = await browser.newPage();
    await page.goto(site.origin);
    const at = '/vision/src/portable-math';
    await page.addScriptTag({
      type: 'module',
      content: `import { exp } from '${at}/exp.ts';
        import { atan2 } from '${at}/atan2.ts';
        import { cosine, sine, tangent } from '${at}/sine-cosine.ts';
        globalThis.portable = { exp, sine, cosine, tangent, atan2 };`,
    });
    await page.waitForFunction(() => 'portable' in globalThis);
    const there = await page.evaluate(
      ([names, values]) =>
        names.map((name) =>
          values.map((x, i) => globalThis.portable[name](x, values[values.length - 1 - i] ?? 0)),
        ),
      [NAMES, numbers] as const,
    );
    NAMES.forEach((name, n) => {
      const here = numbers.map((x, i) => HERE[name](x, numbers[numbers.length - 1 - i] ?? 0));
      expect(there[n], name).toEqual(here);
    });
  });
});
