import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

/** The path of a photo of the repository's fixtures. @param name without folder and extension */
export function fixturePath(name: string): string {
  return fileURLToPath(new URL(`../../../../fixtures/photos/${name}.jpg`, import.meta.url));
}

/** A fixture turned clockwise about its middle, on grey, as PNG. */
export async function turnedFixture(name: string, degrees: number): Promise<Uint8Array> {
  return await sharp(fixturePath(name)).rotate(degrees, { background: '#999999' }).png().toBuffer();
}

/** A fixture with another one laid over it, made `width` pixels wide, as PNG. */
export async function composedFixture(
  name: string,
  other: { readonly name: string; readonly width: number; readonly left: number; readonly top: number },
): Promise<Uint8Array> {
  const { left, top, width } = other;
  const input = await sharp(fixturePath(other.name)).resize(width).toBuffer();
  return await sharp(fixturePath(name)).composite([{ input, left, top }]).png().toBuffer();
}
