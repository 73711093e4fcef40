import type { FaceInput } from '../checks/check.ts';
import { type CloseUp, PERSON_CLASSES } from '../observation.ts';
import { alignedFace, mapping } from './aligned-face.ts';
import { cellColour } from './cell-colour.ts';
import { type Lab, labOf } from './lab.ts';

const CLOTHES = PERSON_CLASSES.indexOf('clothes');

/** Where clothes may begin above the chin, in lengths "T" (eyes to chin): a high collar. */
const ABOVE_CHIN = 0.15;

/** Fewer cells tell nothing of a top: the close-up has 64 a length "T". */
const FEWEST_CELLS = 500;

/** Collar and shoulders as the close-up shows them. */
export interface Clothes {
  /** Rows of the close-up that are covered, from `top` to its lower edge. */
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Row-major; 1 where there is cloth, inside the picture and not at its border. */
  readonly mask: Uint8Array;
  /** Row-major, CIELAB of each cell with cloth, else 0. */
  readonly l: Float32Array;
  readonly a: Float32Array;
  readonly b: Float32Array;
  /** How many cells have cloth. */
  readonly count: number;
}

/**
 * What the delivered picture will show of the clothes: as far as one length "T" below the chin. Ask for it through
 * `input.shared(clothes)`.
 */
export function clothes(input: FaceInput): Clothes | 'model-missing' | 'too-small' {
  const { closeUp } = input.observation;
  if (!closeUp) return 'model-missing';
  const { width } = closeUp;
  const chin = mapping(closeUp.area, width).toAligned(input.frame.chin).y;
  const unit = (input.frame.eyesToChin * width) / closeUp.area.width;
  const top = Math.min(closeUp.height, Math.max(0, Math.round(chin - ABOVE_CHIN * unit)));
  const height = closeUp.height - top;
  const plane = (): Float32Array => new Float32Array(width * height);
  const [l, a, b] = [plane(), plane(), plane()];
  const mask = clothMask(input, closeUp, top);
  const aligned = input.shared(alignedFace);
  let count = 0;
  for (let i = 0; i < mask.length; i++) {
    if (mask[i] === 0) continue;
    const colour = labOf(...cellColour(aligned, width, top * width + i));
    l[i] = colour.l;
    a[i] = colour.a;
    b[i] = colour.b;
    count++;
  }
  return count < FEWEST_CELLS ? 'too-small' : { top, width, height, mask, l, a, b, count };
}

/** Every so many cells are enough for a share; prime to the width of the map, so that they lie scattered. */
const STEP = 3;

/** Share (0–1) of the clothes whose colour is wanted; each cell may count in part. */
export function shareOfClothes({ mask, l, a, b }: Clothes, weight: (colour: Lab) => number): number {
  let sum = 0;
  let cells = 0;
  for (let i = 0; i < mask.length; i += STEP) {
    if (mask[i] === 0) continue;
    sum += weight({ l: l[i]!, a: a[i]!, b: b[i]! });
    cells++;
  }
  return cells === 0 ? 0 : sum / cells;
}

/** Cells with cloth all round them, so that nothing of skin, hair or wall is mixed in. */
function clothMask({ observation }: FaceInput, closeUp: CloseUp, top: number): Uint8Array {
  const { labels, width, height, area } = closeUp;
  const { toPicture } = mapping(area, width);
  const margin = area.width / width;
  const inside = (x: number, y: number): boolean => {
    const at = toPicture({ x: x + 0.5, y: y + 0.5 });
    return (
      at.x > margin &&
      at.y > margin &&
      at.x < observation.image.width - margin &&
      at.y < observation.image.height - margin
    );
  };
  const cloth = (x: number, y: number): boolean =>
    x < 0 || y < 0 || x >= width || y >= height || labels[y * width + x] === CLOTHES;
  const mask = new Uint8Array(width * (height - top));
  for (let y = top; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const whole = cloth(x, y) && cloth(x - 1, y) && cloth(x + 1, y) && cloth(x, y - 1) && cloth(x, y + 1);
      if (whole && inside(x, y)) mask[(y - top) * width + x] = 1;
    }
  }
  return mask;
}
