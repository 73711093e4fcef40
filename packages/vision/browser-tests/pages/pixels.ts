import type { RgbaImage } from '@tucai/vision/web';

/** Pixels as the test serves them: raw bytes, the sizes in headers. */
export async function fetchPixels(path: string): Promise<RgbaImage> {
  const response = await fetch(path);
  const data = new Uint8Array(await response.arrayBuffer());
  const number = (name: string): number => Number(response.headers.get(name));
  return {
    data,
    width: number('x-width'),
    height: number('x-height'),
    sourceWidth: number('x-source-width'),
    sourceHeight: number('x-source-height'),
  };
}
