import sharp from 'sharp';
import { closeUpArea } from '../measure/close-up-area.ts';
import { faceFrame } from '../measure/face-frame.ts';
import type { Face } from '../observation.ts';
import { fixturePath } from './open-fixture.ts';

/**
 * A fixture with a drawing over its face, as PNG.
 * @param face what was found in the bare fixture
 * @param svg in lengths "T" (eyes to chin) from the middle between the eyes, x to the right, y down
 */
export async function paintedFixture(name: string, face: Face, svg: string): Promise<Uint8Array> {
  const picture = sharp(fixturePath(name));
  const { width, height } = await picture.metadata();
  const { eyes, eyesToChin } = faceFrame(face);
  const degrees = (closeUpArea(face).rotation * 180) / Math.PI;
  const placed = `<g transform="translate(${eyes.x} ${eyes.y}) rotate(${degrees}) scale(${eyesToChin})">${svg}</g>`;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${placed}</svg>`;
  return await picture
    .composite([{ input: Buffer.from(drawing) }])
    .png()
    .toBuffer();
}
