import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Where to put pictures of every state for people to look at; nothing is compared with them. */
const FOLDER = process.env.TUCAI_SCREENSHOTS;

const SIZES = [
  [390, 844],
  [1280, 800],
  [844, 390],
] as const;

/** Takes the page as it is, on a phone, on a desk and on a phone held sideways, when they are asked for. @param only one width: turning a phone begins the hints anew */
export async function screenshots(page: Page, name: string, only?: number): Promise<void> {
  if (!FOLDER) return;
  await mkdir(FOLDER, { recursive: true });
  for (const [width, height] of SIZES) {
    if (only !== undefined && only !== width) continue;
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(600);
    await page.screenshot({ path: join(FOLDER, `${name}-${width}.png`) });
  }
  await page.setViewportSize({ width: 390, height: 844 });
}
