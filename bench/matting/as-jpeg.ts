import sharp from 'sharp';
import { resampleCrop } from '../../packages/vision/src/crop/resample-crop.ts';
import { type Scene, SIZE } from './scene.ts';

/** The scene as a camera would store it: its photo as a JPEG with halved chroma. What would be perfect stays the same. */
export async function asJpeg(scene: Scene, quality: number): Promise<Scene> {
  const { data, width, height } = scene.photo;
  const jpeg = await sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .jpeg({ quality, chromaSubsampling: '4:2:0' })
    .toBuffer();
  const photo = { data: await sharp(jpeg).ensureAlpha().raw().toBuffer(), width, height };
  return { ...scene, photo, seen: resampleCrop(photo, { x: 0, y: 0, width, height }, SIZE) };
}
