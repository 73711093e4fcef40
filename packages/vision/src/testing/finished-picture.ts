import { fileURLToPath } from 'node:url';
import sharp, { type JpegOptions } from 'sharp';
import { LIGHT_BLUE } from '../measure/light-blue.ts';

/** How a finished picture is made by hand; what is left out keeps to the standard. */
export interface FinishedPicture {
  /** Size of the person against the base portrait of 960×1280. */
  readonly scale?: number;
  /** How much wider than high the person is drawn. */
  readonly stretch?: number;
  /** Pixels that the person is moved to the right and down. */
  readonly right?: number;
  readonly down?: number;
  readonly background?: readonly [number, number, number];
  /** Another colour at the lower edge: the background runs from one to the other. */
  readonly backgroundBelow?: readonly [number, number, number];
  readonly width?: number;
  readonly height?: number;
  readonly jpeg?: JpegOptions;
  /** 0 writes no density. */
  readonly dpi?: number;
}

/** A rendered person cut out along the exact outline, put on a background and written as the standard asks. */
export async function finishedPicture(base: string, wanted: FinishedPicture = {}): Promise<Uint8Array> {
  const {
    scale = 0.54,
    stretch = 1,
    right = 0,
    down = 0,
    width = 480,
    height = 640,
    dpi = 300,
    jpeg = {},
  } = wanted;
  const person = await placed(base, { scale, stretch, right, down, width, height });
  const background = backdrop(width, height, wanted.background ?? LIGHT_BLUE, wanted.backgroundBelow);
  const file = await sharp(background, { raw: { width, height, channels: 3 } })
    .composite([{ input: person }])
    .jpeg({ quality: 80, chromaSubsampling: '4:4:4', ...jpeg })
    .toBuffer();
  return dpi === 0 ? file : withJfif(file, dpi);
}

interface Placement {
  readonly scale: number;
  readonly stretch: number;
  readonly right: number;
  readonly down: number;
  readonly width: number;
  readonly height: number;
}

/** The person in the middle, standing a little below the lower edge. */
async function placed(base: string, at: Placement): Promise<Buffer> {
  const path = fileURLToPath(new URL(`../../../../fixtures/bases/${base}.webp`, import.meta.url));
  const size = { width: Math.round(960 * at.scale * at.stretch), height: Math.round(1280 * at.scale) };
  const person = await sharp(path)
    .resize({ ...size, fit: 'fill' })
    .png()
    .toBuffer();
  const left = Math.round((at.width - size.width) / 2) + at.right;
  const top = at.height - size.height + 12 + at.down;
  const room = 2000;
  return await sharp({
    create: { width: 2 * room, height: 2 * room, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  })
    .composite([{ input: person, left: room / 2 + left, top: room / 2 + top }])
    .png()
    .toBuffer()
    .then((sheet) =>
      sharp(sheet)
        .extract({ left: room / 2, top: room / 2, width: at.width, height: at.height })
        .png()
        .toBuffer(),
    );
}

function backdrop(
  width: number,
  height: number,
  above: readonly [number, number, number],
  below: readonly [number, number, number] = above,
): Uint8Array {
  const rgb = new Uint8Array(width * height * 3);
  for (let i = 0; i < width * height; i++) {
    const share = Math.floor(i / width) / (height - 1);
    for (let k = 0; k < 3; k++) rgb[i * 3 + k] = Math.round(above[k]! + share * (below[k]! - above[k]!));
  }
  return rgb;
}

/** sharp writes no JFIF header, which is where the density belongs. */
export function withJfif(jpeg: Uint8Array, dpi = 300): Uint8Array {
  const high = dpi >> 8;
  const low = dpi & 255;
  const header = [0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 2, 1, high, low, high, low, 0, 0];
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from(header), jpeg.subarray(2)]);
}
