import type { FaceInput } from '../checks/check.ts';
import { fourierMagnitudes } from '../image/fourier.ts';
import { luma } from '../image/luminance.ts';
import type { RgbaImage } from '../image/rgba-image.ts';
import { cosine } from '../portable-math/sine-cosine.ts';

/** Pixels a side of the patches of face that are looked at. */
const SIZE = 128;

/** Eyes nearer to each other leave more of the background than of the face in a patch. */
const SMALLEST_INTER_EYE = 70;

/** Waves in a patch: longer ones are features of the face, shorter ones fade in the lens. */
const FEWEST = 14;
const MOST = 62;

/** Waves this near to level or upright come from edges, and multiples of 16 from the 8 × 8 blocks of JPEG. */
const SLANTED = 3;
const BLOCKS = SIZE / 8;

/** Half sides of the square that a peak is compared with, and of the part about the peak that is left out. */
const AROUND = 4;
const PEAK = 1;

/** Magnitude that is always there, of rounding. */
const FLOOR = 8;

/**
 * How much the strongest slanting wave on cheeks and forehead stands out from those like it: skin has no regular
 * pattern, the dots of a print and the grid of a screen under the grid of the camera have.
 * @returns about 2–4 for skin; 0 when the face is too small for it
 */
export function moireOf({ pyramid: { image }, frame }: FaceInput): number {
  const { eyes, mouth, interEye } = frame;
  if (interEye < SMALLEST_INTER_EYE || Math.min(image.width, image.height) < SIZE) return 0;
  const middle = { x: eyes.x, y: 0.4 * eyes.y + 0.6 * mouth.y };
  const forehead = { x: eyes.x, y: eyes.y - 0.5 * interEye };
  return Math.max(peakAt(image, middle.x, middle.y), peakAt(image, forehead.x, forehead.y));
}

function peakAt({ data, width, height }: RgbaImage, cx: number, cy: number): number {
  const left = Math.round(Math.min(width - SIZE, Math.max(0, cx - SIZE / 2)));
  const top = Math.round(Math.min(height - SIZE, Math.max(0, cy - SIZE / 2)));
  const patch = new Float64Array(SIZE * SIZE);
  let sum = 0;
  for (let i = 0; i < patch.length; i++) {
    const at = ((top + Math.floor(i / SIZE)) * width + left + (i % SIZE)) * 4;
    patch[i] = luma(data[at]!, data[at + 1]!, data[at + 2]!);
    sum += patch[i]!;
  }
  const mean = sum / patch.length;
  // Hann's window: the rim of the patch is no edge.
  const window = Float64Array.from(
    { length: SIZE },
    (_, i) => 0.5 - 0.5 * cosine((2 * Math.PI * (i + 0.5)) / SIZE),
  );
  const found = fourierMagnitudes(
    patch.map((v, i) => (v - mean) * window[i % SIZE]! * window[Math.floor(i / SIZE)]!),
    SIZE,
  );
  return strongestPeak(found);
}

function strongestPeak(found: Float64Array): number {
  let best = 0;
  for (let u = SLANTED; u <= MOST; u++) {
    for (let v = -MOST; v <= MOST; v++) {
      const waves = Math.hypot(u, v);
      if (Math.abs(v) < SLANTED || waves < FEWEST || waves > MOST) continue;
      if (nearBlocks(u) && nearBlocks(v)) continue;
      const peak = found[wrapped(v) * SIZE + u]!;
      // Most are no candidates: what is round them need not be added up.
      if (peak <= best * FLOOR) continue;
      best = Math.max(best, peak / (FLOOR + levelRound(found, u, v)));
    }
  }
  return best;
}

function nearBlocks(waves: number): boolean {
  const rest = Math.abs(waves) % BLOCKS;
  return rest < 2 || rest > BLOCKS - 2;
}

function wrapped(waves: number): number {
  return (waves + SIZE) % SIZE;
}

function levelRound(found: Float64Array, u: number, v: number): number {
  let sum = 0;
  let count = 0;
  for (let b = -AROUND; b <= AROUND; b++) {
    for (let a = -AROUND; a <= AROUND; a++) {
      if (Math.abs(a) <= PEAK && Math.abs(b) <= PEAK) continue;
      sum += found[wrapped(v + b) * SIZE + wrapped(u + a)]!;
      count++;
    }
  }
  return sum / count;
}
