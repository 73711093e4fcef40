import sharp from 'sharp';
import type { BackgroundName } from './backgrounds.ts';
import type { Method } from './methods.ts';
import { type Scene, SIZE } from './scene.ts';
import type { Cutout } from './score.ts';

/** A part of the finished picture that shows what is hard about a scene, in its pixels. */
interface Detail {
  readonly person: string;
  readonly background: BackgroundName;
  readonly x: number;
  readonly y: number;
}

/** Hair, ears, glasses, a white collar before a white wall, dark hair before a dark one. */
const DETAILS: readonly Detail[] = [
  { person: 'm1-neutral', background: 'wall', x: 100, y: 20 },
  { person: 'm1-neutral', background: 'dark', x: 100, y: 20 },
  { person: 'f1-neutral', background: 'white', x: 60, y: 400 },
  { person: 'f1-glasses-clear', background: 'room', x: 260, y: 200 },
  { person: 'f2-neutral', background: 'street', x: 260, y: 200 },
  { person: 'f2-neutral', background: 'stripes', x: 100, y: 80 },
];

const SIDE = { width: 130, height: 110 };
const ENLARGED = 2;
const GAP = 4;
const COLUMNS: readonly (Method | 'photo' | 'truth')[] = [
  'photo',
  'truth',
  'tucai',
  'imgly',
  'guided filter',
];

/** Collects details while the scenes pass by, and writes them as one picture at 200 %. */
export class ContactSheet {
  readonly #rows = new Map<number, readonly Uint8Array[]>();

  async add(scene: Scene, found: ReadonlyMap<Method, Cutout>): Promise<void> {
    const index = DETAILS.findIndex(
      ({ person, background }) => person === scene.name && background === scene.background,
    );
    const detail = DETAILS[index];
    if (!detail) return;
    const cells = COLUMNS.flatMap((column) => {
      if (column === 'photo') return [this.#cell(scene.seen, 3, detail)];
      if (column === 'truth') return [this.#cell(scene.picture, 3, detail)];
      const cutout = found.get(column);
      return cutout ? [this.#cell(cutout.picture.data, cutout.picture.stride, detail)] : [];
    });
    this.#rows.set(index, await Promise.all(cells));
  }

  async #cell(data: ArrayLike<number>, stride: number, { x, y }: Detail): Promise<Uint8Array> {
    const rgb = new Uint8ClampedArray(SIZE.width * SIZE.height * 3);
    for (let at = 0; at < SIZE.width * SIZE.height; at++)
      for (let c = 0; c < 3; c++) rgb[at * 3 + c] = data[at * stride + c]!;
    return sharp(rgb, { raw: { ...SIZE, channels: 3 } })
      .extract({ left: x, top: y, ...SIDE })
      .resize(SIDE.width * ENLARGED, SIDE.height * ENLARGED, { kernel: 'nearest' })
      .png()
      .toBuffer();
  }

  /** @returns whether there was anything to write */
  async write(path: string): Promise<boolean> {
    const rows = [...this.#rows].sort(([a], [b]) => a - b).map(([, cells]) => cells);
    if (rows.length === 0) return false;
    const [across, down] = [SIDE.width * ENLARGED + GAP, SIDE.height * ENLARGED + GAP];
    const columns = Math.max(...rows.map((cells) => cells.length));
    await sharp({
      create: { width: columns * across, height: rows.length * down, channels: 3, background: '#ffffff' },
    })
      .composite(
        rows.flatMap((cells, j) =>
          cells.map((cell, i) => ({ input: Buffer.from(cell), left: i * across, top: j * down })),
        ),
      )
      .webp({ quality: 90 })
      .toFile(path);
    return true;
  }
}
