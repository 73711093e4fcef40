import { luma } from '../image/luminance.ts';
import type { RgbaImage } from '../image/rgba-image.ts';
import { cosine } from '../portable-math/sine-cosine.ts';

/** The first nine alternating coefficients of a block in zigzag order, as [column, row]. */
export const LOW_FREQUENCIES = [
  [1, 0],
  [0, 1],
  [0, 2],
  [1, 1],
  [2, 0],
  [3, 0],
  [2, 1],
  [1, 2],
  [0, 3],
] as const;

/** About how many blocks are transformed. */
const BLOCKS = 1400;

/** Steps looked for: finer ones drown in rounding, coarser ones leave nothing to find. */
const STEPS = { from: 5, to: 150 } as const;

/** How sharply coefficients must sit on multiples of a step (mean cosine): 1 is exactly. */
const ON_MULTIPLES = 0.8;

/** Coefficients that a step is read from at the least. */
const LEAST = 12;

/** Sizes of coefficients are counted up to this; larger ones are too rare to matter. */
const LARGEST = 500;

/**
 * Mean quantisation step of the low frequencies of luma that a JPEG encoder left behind in the pixels, in grey
 * levels; 0 when there is no trace, as after any change of size. Coefficients of blocks on the encoder's grid sit
 * on multiples of the step (Fan and de Queiroz 2003); the grid is found by its steps between blocks, so a cut
 * picture is read as well.
 */
export function quantisationOf(image: RgbaImage): number {
  const left = gridPhase(image, false);
  const top = gridPhase(image, true);
  const coefficients = blockCoefficients(image, left, top);
  const steps = coefficients.map(stepOf);
  const found = steps.filter((step) => step > 0);
  // A step read off fewer frequencies is chance.
  if (found.length < LOW_FREQUENCIES.length / 3) return 0;
  return found.reduce((a, b) => a + b, 0) / found.length;
}

/** Which column (or row) of 8 begins a block: where neighbours differ most beyond what the slope explains. */
function gridPhase({ data, width, height }: RgbaImage, vertical: boolean): number {
  const [along, across] = vertical ? [height, width] : [width, height];
  const [step, line] = vertical ? [width * 4, 4] : [4, width * 4];
  const excess = new Float64Array(8);
  const every = Math.max(1, Math.floor(across / 64));
  for (let j = 0; j < across; j += every) {
    for (let i = 2; i < along - 1; i++) {
      const at = j * line + i * step + 1;
      const b = data[at - step]!;
      const c = data[at]!;
      const slope = Math.abs(b - data[at - 2 * step]!) + Math.abs(data[at + step]! - c);
      const jump = Math.abs(c - b) - slope / 2;
      excess[i % 8]! += Math.max(-8, Math.min(8, jump));
    }
  }
  return excess.indexOf(Math.max(...excess));
}

function blockCoefficients({ data, width, height }: RgbaImage, left: number, top: number): number[][] {
  const columns = Math.floor((width - left) / 8);
  const rows = Math.floor((height - top) / 8);
  const every = Math.max(1, Math.floor((columns * rows) / BLOCKS));
  const found: number[][] = LOW_FREQUENCIES.map(() => []);
  const block = new Float64Array(64);
  for (let b = 0; b < columns * rows; b += every) {
    const x0 = left + (b % columns) * 8;
    const y0 = top + Math.floor(b / columns) * 8;
    for (let i = 0; i < 64; i++) {
      const at = ((y0 + (i >> 3)) * width + x0 + (i & 7)) * 4;
      block[i] = luma(data[at]!, data[at + 1]!, data[at + 2]!);
    }
    for (let k = 0; k < BASES.length; k++) {
      const basis = BASES[k]!;
      let sum = 0;
      for (let i = 0; i < 64; i++) sum += basis[i]! * block[i]!;
      found[k]!.push(sum);
    }
  }
  return found;
}

/** The basis images of the discrete cosine transform of JPEG (ITU-T T.81 A.3.3) for the low frequencies. */
const BASES = LOW_FREQUENCIES.map(([u, v]) =>
  Float64Array.from({ length: 64 }, (_, i) => {
    const scale = (u === 0 ? Math.SQRT1_2 : 1) * (v === 0 ? Math.SQRT1_2 : 1) * 0.25;
    const cos = (n: number, frequency: number): number => cosine(((2 * n + 1) * frequency * Math.PI) / 16);
    return scale * cos(i & 7, u) * cos(i >> 3, v);
  }),
);

/** The largest step of which the coefficients are multiples; 0 without one. */
function stepOf(coefficients: readonly number[]): number {
  const counts = new Uint16Array(LARGEST + 1);
  for (const c of coefficients) counts[Math.min(LARGEST, Math.round(Math.abs(c)))]!++;
  const sizes: number[] = [];
  counts.forEach((count, size) => {
    if (count > 0 && size < LARGEST) sizes.push(size);
  });
  for (let step: number = STEPS.to; step >= STEPS.from; step--) {
    let sum = 0;
    let count = 0;
    for (const size of sizes) {
      if (size < 0.6 * step) continue;
      sum += counts[size]! * COSINES[step]![size % step]!;
      count += counts[size]!;
    }
    if (count >= LEAST && sum / count >= ON_MULTIPLES) return step;
  }
  return 0;
}

/** Cosine of a remainder as part of a step. */
const COSINES = Array.from({ length: STEPS.to + 1 }, (_, step) =>
  Float32Array.from({ length: step }, (_, rest) => cosine((2 * Math.PI * rest) / step)),
);
