import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { resampleCrop } from '../../packages/vision/src/crop/resample-crop.ts';
import type { RgbaImage } from '../../packages/vision/src/image/rgba-image.ts';
import { SIZE } from './scene.ts';

const NAME = '@imgly/background-removal-node';

/** Alpha of a photo at the finished size, from another program. */
export interface Peer {
  readonly name: string;
  alpha(photo: RgbaImage): Promise<Float32Array>;
}

type RemoveBackground = (picture: Blob, config: object) => Promise<Blob>;

function hasRemoveBackground(module: unknown): module is { readonly removeBackground: RemoveBackground } {
  return (
    typeof module === 'object' &&
    module !== null &&
    'removeBackground' in module &&
    typeof module.removeBackground === 'function'
  );
}

/**
 * `@imgly/background-removal-node` with its default model, from the folder that `TUCAI_IMGLY` names; nothing without it.
 * It is under the AGPL and no part of this project: see `bench/README.md`.
 */
export async function openImgly(): Promise<Peer | undefined> {
  const folder = process.env.TUCAI_IMGLY;
  if (folder === undefined) return undefined;
  const path = createRequire(join(folder, 'package.json')).resolve(NAME);
  const module: unknown = await import(pathToFileURL(path).href);
  if (!hasRemoveBackground(module)) throw new Error(`${path} is not ${NAME}`);
  const { removeBackground } = module;
  // Where its models lie is looked for below the working folder otherwise.
  const publicPath = `${pathToFileURL(join(folder, 'node_modules', NAME, 'dist')).href}/`;
  return {
    name: 'imgly',
    async alpha(photo) {
      const { data, width, height } = photo;
      const png = await sharp(data, { raw: { width, height, channels: 4 } })
        .png({ compressionLevel: 1 })
        .toBuffer();
      const picture = new Blob([new Uint8Array(png)], { type: 'image/png' });
      const answer = await removeBackground(picture, { publicPath, output: { format: 'image/png' } });
      const cut = await sharp(Buffer.from(await answer.arrayBuffer()))
        .ensureAlpha()
        .extractChannel(3)
        .toColourspace('b-w')
        .raw()
        .toBuffer();
      const opacity = new Uint8ClampedArray(width * height * 4);
      for (let at = 0; at < cut.length; at++) opacity.fill(cut[at]!, at * 4, at * 4 + 4);
      const finished = resampleCrop({ data: opacity, width, height }, { x: 0, y: 0, width, height }, SIZE);
      return finished.filter((_, i) => i % 3 === 0).map((v) => v / 255);
    },
  };
}
