import type { FaceInput } from '../checks/check.ts';
import type { RotatedRect } from '../geometry.ts';
import { luminance } from '../image/luminance.ts';
import { sampleRect } from '../image/sample-rect.ts';
import { atan2 } from '../portable-math/atan2.ts';
import { cosine, sine } from '../portable-math/sine-cosine.ts';
import { mapping } from './aligned-face.ts';
import { classAt } from './class-at.ts';
import { sobel } from './sobel.ts';

/**
 * The area that ISO/IEC 29794-5 looks at: of the aligned face of 616×616 pixels, in which the eyes lie 113 apart at
 * height 272, without 62 columns at each side and 210 rows at the bottom, reduced to 354×292.
 */
const WIDTH = 354;
const HEIGHT = 292;
const ALIGNED = { eyeDistance: 113, eyesY: 272, side: 616, cutSide: 62, cutBottom: 210 } as const;

/** The class map is asked for one of this many pixels along rows and columns: its cells are no finer. */
const STEP = 2;
const COLUMNS = WIDTH / STEP;
const ROWS = HEIGHT / STEP;

/** Mean gradient of the background round the head. */
export interface BackgroundGradient {
  /** Mean length of the Sobel gradient of luminance 0–255. */
  readonly mean: number;
  /** Share of the area that was background, 0–1. */
  readonly share: number;
  readonly area: RotatedRect;
}

/**
 * The raw measure of BackgroundUniformity. Other than in the standard, our class map stands for its face parsing, and
 * the line between the eyes alone for its five points of alignment.
 */
export function backgroundGradient({ frame, pyramid, observation }: FaceInput): BackgroundGradient {
  const area = isoArea(frame);
  const size = { width: WIDTH, height: HEIGHT };
  const rgb = sampleRect(pyramid, area, { ...size, range: [0, 255], border: 'replicate' });
  const gray = new Uint8Array(WIDTH * HEIGHT);
  for (let i = 0; i < gray.length; i++) {
    gray[i] = luminance(Math.round(rgb[i * 3]!), Math.round(rgb[i * 3 + 1]!), Math.round(rgb[i * 3 + 2]!));
  }
  const background = backgroundMap(observation, area);
  let sum = 0;
  let pixels = 0;
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      if (!stays(background, column, row)) continue;
      for (let k = 0; k < STEP * STEP; k++) {
        sum += sobel(gray, size, column * STEP + (k % STEP), row * STEP + Math.floor(k / STEP));
      }
      pixels += STEP * STEP;
    }
  }
  return { mean: pixels === 0 ? 0 : sum / pixels, share: pixels / gray.length, area };
}

function isoArea({ leftEye, rightEye, eyes, interEye }: FaceInput['frame']): RotatedRect {
  const scale = interEye / ALIGNED.eyeDistance;
  const rotation = atan2(rightEye.y - leftEye.y, rightEye.x - leftEye.x);
  const height = ALIGNED.side - ALIGNED.cutBottom;
  const up = (ALIGNED.eyesY - height / 2) * scale;
  return {
    cx: eyes.x + up * sine(rotation),
    cy: eyes.y - up * cosine(rotation),
    width: (ALIGNED.side - 2 * ALIGNED.cutSide) * scale,
    height: height * scale,
    rotation,
  };
}

/** 1 where the picture shows background; beyond the picture it does not. */
function backgroundMap(observation: FaceInput['observation'], area: RotatedRect): Uint8Array {
  const shows = classAt(observation);
  // The mapping is of a square of the same width with the same middle.
  const { toPicture } = mapping({ ...area, height: area.width }, COLUMNS);
  const map = new Uint8Array(COLUMNS * ROWS);
  for (let i = 0; i < map.length; i++) {
    const x = (i % COLUMNS) + 0.5;
    const y = Math.floor(i / COLUMNS) + 0.5 + (COLUMNS - ROWS) / 2;
    map[i] = shows(toPicture({ x, y })) === 'background' ? 1 : 0;
  }
  return map;
}

/** The standard's erosion by 4×4 pixels: the cell and its neighbours to the left and above are background. */
function stays(map: Uint8Array, column: number, row: number): boolean {
  for (let y = Math.max(0, row - 1); y <= row; y++) {
    for (let x = Math.max(0, column - 1); x <= column; x++) if (map[y * COLUMNS + x] === 0) return false;
  }
  return true;
}
