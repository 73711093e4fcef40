import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { RgbaImage } from '../../packages/vision/src/image/rgba-image.ts';

/** A rendered person: straight colours and exact alpha. */
export interface Layer {
  /** Such as `f1-neutral`. */
  readonly name: string;
  readonly image: RgbaImage;
}

const BASES = fileURLToPath(new URL('../../fixtures/bases', import.meta.url));

/** People that are always there: neutral and with glasses of each, from the fixtures. */
const OWN_LAYERS = [
  'f1-neutral',
  'f1-glasses-clear',
  'm1-neutral',
  'm1-glasses-clear',
  'f2-neutral',
  'f2-glasses-clear',
  'm2-neutral',
] as const;

/** More of the same renders, in the folder that `TUCAI_SHARED` names. */
const MORE_LAYERS = ['f1_hair_over_ears', 'm1_hair_over_brows', 'f2_jewellery', 'm2_hair_over_brows'];

/** Paths of the layers, by name. @param wanted only those whose name starts with one of these */
export async function layerPaths(wanted: readonly string[] = []): Promise<ReadonlyMap<string, string>> {
  const paths = new Map<string, string>(OWN_LAYERS.map((name) => [name, join(BASES, `${name}.webp`)]));
  const shared = process.env.TUCAI_SHARED;
  if (shared !== undefined) {
    const folder = join(shared, 'fixtures', 'layers');
    const there = new Set(await readdir(folder));
    for (const name of MORE_LAYERS) {
      const file = `${name}.rgba.webp`;
      if (there.has(file)) paths.set(name.replaceAll('_', '-'), join(folder, file));
    }
  }
  const chosen = [...paths].filter(
    ([name]) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)),
  );
  return new Map(chosen);
}

export async function readLayer(name: string, path: string): Promise<Layer> {
  const { data, info } = await sharp(path).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { name, image: { data: new Uint8ClampedArray(data), width: info.width, height: info.height } };
}
