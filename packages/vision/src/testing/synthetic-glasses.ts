import type { RgbaImage } from '../image/rgba-image.ts';
import { faceFrame } from '../measure/face-frame.ts';
import type { Face, Observation, PersonClass } from '../observation.ts';
import { inHeadLengths, syntheticCloseUp } from './synthetic-close-up.ts';
import { paint } from './synthetic-face.ts';

type Rgb = readonly [number, number, number];

/** Skin of the synthetic face. */
export const SKIN: Rgb = [200, 150, 120];
const RIM: Rgb = [20, 20, 20];

export interface SyntheticGlasses {
  /** How far the lenses lie below the eyes, in distances between the eyes. */
  readonly down?: number;
  /** Only the upper half of the rims. */
  readonly halfRim?: boolean;
  /** The class map sees the outer ends of the rims only. */
  readonly lost?: boolean;
  /** The class map sees the lens itself, as it does when nothing is seen through it. */
  readonly opaque?: boolean;
  /** What a lens shows at a place from its middle, in distances between the eyes and outwards from the nose. */
  readonly lens?: (x: number, y: number, side: 'left' | 'right') => Rgb;
}

/** Lenses half as wide and high, and their rim, in distances between the eyes. */
const HALF_WIDTH = 0.36;
const HALF_HEIGHT = 0.28;
const RIM_WIDTH = 0.06;

/** A picture of a face of one colour with glasses of which all is known, and what the models see in it. */
export function syntheticGlasses(
  face: Face,
  { down = 0, halfRim = false, lost = false, opaque = false, lens = () => SKIN }: SyntheticGlasses,
): { readonly image: RgbaImage; readonly seen: Partial<Observation> } {
  const { interEye, eyesToChin } = faceFrame(face);
  const unit = interEye / eyesToChin;
  // Place from the middle of the nearer lens, both halves of the face alike.
  const fromLens = (x: number, y: number): readonly [number, number] => [
    Math.abs(x / unit) - 0.5,
    y / unit - down,
  ];
  const partAt = (x: number, y: number): 'rim' | 'lens' | 'face' => {
    const [u, v] = fromLens(x, y);
    if (Math.abs(u) < HALF_WIDTH && Math.abs(v) < HALF_HEIGHT) return 'lens';
    const rim = Math.abs(u) < HALF_WIDTH + RIM_WIDTH && Math.abs(v) < HALF_HEIGHT + RIM_WIDTH;
    const bridge = u < 0 && Math.abs(v) < RIM_WIDTH / 2;
    return (rim || bridge) && !(halfRim && v > 0) ? 'rim' : 'face';
  };
  const classAt = (x: number, y: number): PersonClass => {
    const part = partAt(x, y);
    if (lost && fromLens(x, y)[0] < HALF_WIDTH) return 'face-skin';
    return part === 'rim' || (part === 'lens' && opaque) ? 'others' : 'face-skin';
  };
  const place = inHeadLengths(face);
  const image = paint(240, 320, (column, row) => {
    const [x, y] = place(column, row);
    const part = partAt(x, y);
    return part === 'rim' ? RIM : part === 'lens' ? lens(...fromLens(x, y), x < 0 ? 'left' : 'right') : SKIN;
  });
  return { image, seen: { closeUp: syntheticCloseUp(face, classAt) } };
}
