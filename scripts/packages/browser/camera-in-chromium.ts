import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { photoPath } from '../../../fixtures/paths.ts';
import { y4m } from '../../../packages/camera/browser-tests/y4m.ts';
import { openBrowser } from '../../../packages/vision/browser-tests/browser/open-browser.ts';
import { serve } from '../../../packages/vision/browser-tests/browser/serve.ts';

/** A head that is right. */
const PHOTO = photoPath('f2-neutral.jpg');
const SIZE = [720, 960] as const;

/** What docs/camera.md tells a host to send. */
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; worker-src 'self'; " +
  'img-src blob: data:; media-src blob:';

/**
 * Opens the camera page of a host in Chromium, whose camera films a photo, and lets the picture take itself.
 * @param folder what the host serves
 * @throws Error with what went wrong: no photo, a complaint of the browser, a request to another machine
 */
export async function cameraInChromium(folder: string): Promise<void> {
  const film = join(folder, 'film.y4m');
  await writeFile(film, await y4m(PHOTO, ...SIZE));
  const foreign: string[] = [];
  const site = await serve({
    folders: { '/portal/': folder },
    headers: { 'content-security-policy': POLICY },
  });
  const browser = await openBrowser(foreign, [
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ]);
  try {
    const { page, complaints } = await browser.newPage();
    await page.goto(`${site.origin}/portal/`);
    const failed = (cause: unknown): Error =>
      new Error([...complaints, ...foreign, ...site.asked].join('\n'), { cause });
    try {
      await page.getByRole('button', { name: '打开相机' }).click();
      await page.getByRole('button', { name: '使用这张照片' }).click({ timeout: 60_000 });
      await page.getByRole('heading', { name: '拍摄完成' }).waitFor();
    } catch (cause) {
      throw failed(cause);
    }
    const title = await page.title();
    const right = title.startsWith(SIZE.join('×'));
    if (!right || complaints.length > 0 || foreign.length > 0) throw failed(title);
  } finally {
    await browser.close();
    await site.close();
    await rm(film);
  }
}
