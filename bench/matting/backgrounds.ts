import { drawBackground } from '../../fixtures/studio/backgrounds/draw-background.ts';
import { clouds } from '../../fixtures/studio/pixels/clouds.ts';
import { filled, mapPixels, type Picture, type Rgb } from '../../fixtures/studio/pixels/picture.ts';
import { randomFrom } from '../../fixtures/studio/pixels/random.ts';

/** What stands behind the person in the photo, from easy to hard; sizes in pixels of the photo. */
export const BACKGROUNDS = {
  /** A wall near a window. */
  wall: (width, height) => drawBackground('wall', width, height),
  /** A white wall: a white collar hardly stands out. */
  white: (width, height) => drawBackground('white-wall', width, height),
  /** A dark wall: dark hair hardly stands out. */
  dark: (width, height) => uneven(width, height, [42, 37, 35], 0.05),
  /** From blue to beige. */
  ramp: (width, height) =>
    mapPixels(filled(width, height, [0, 0, 0]), (rgb, x) => {
      const along = x / width;
      rgb[0] = 60 + 154 * along;
      rgb[1] = 90 + 125 * along;
      rgb[2] = 130 + 77 * along;
    }),
  /** Boards of a wardrobe, with sharp edges. */
  stripes: (width, height) =>
    mapPixels(filled(width, height, [176, 140, 100]), (rgb, x) => {
      if (Math.floor((x * 30) / width) % 2 === 0) return;
      rgb[0] = 120;
      rgb[1] = 84;
      rgb[2] = 52;
    }),
  /** A street out of focus: blots of every colour, from dark to bright. */
  street: (width, height) => blots(width, height),
  /** A room in focus: a window and a shelf of books. */
  room: (width, height) => drawBackground('sharp-room', width, height),
} as const satisfies Readonly<Record<string, (width: number, height: number) => Picture>>;

export type BackgroundName = keyof typeof BACKGROUNDS;

export const BACKGROUND_NAMES = Object.keys(BACKGROUNDS) as readonly BackgroundName[];

function uneven(width: number, height: number, colour: Rgb, amplitude: number): Picture {
  const field = clouds(width, height, 3);
  return mapPixels(filled(width, height, colour), (rgb, _x, _y, i) => {
    for (let c = 0; c < 3; c++) rgb[c] = rgb[c]! * (1 + amplitude * field[i]!);
  });
}

/** Blots a thirtieth of the width apart, smooth between them, each colour by itself. */
function blots(width: number, height: number): Picture {
  const { next } = randomFrom(5);
  const columns = 32;
  const rows = 48;
  const grid = Float32Array.from({ length: columns * rows * 3 }, next);
  const cell = width / (columns - 2);
  return mapPixels(filled(width, height, [0, 0, 0]), (rgb, x, y) => {
    const [u, v] = [x / cell, y / cell];
    const [i, j] = [Math.floor(u), Math.floor(v)];
    const [fx, fy] = [u - i, v - j];
    for (let c = 0; c < 3; c++) {
      const at = (dx: number, dy: number): number => grid[((j + dy) * columns + i + dx) * 3 + c]!;
      const upper = at(0, 0) * (1 - fx) + at(1, 0) * fx;
      const lower = at(0, 1) * (1 - fx) + at(1, 1) * fx;
      rgb[c] = 40 + 185 * (upper * (1 - fy) + lower * fy);
    }
  });
}
