import { distance, type RotatedRect } from '../../geometry.ts';
import { sampleRect } from '../../image/sample-rect.ts';
import { PICTURE_LEFT_IRIS, PICTURE_RIGHT_IRIS } from '../../landmarks/topology.ts';
import { cheekColour } from '../../measure/cheek-colour.ts';
import { toScore } from '../../measure/iso-score.ts';
import { type Lab, labOf } from '../../measure/lab.ts';
import { rectsRegion } from '../../measure/regions.ts';
import { landmark } from '../../observation.ts';
import type { FaceCheck, FaceInput } from '../check.ts';

/** Samples across an iris. */
const SAMPLES = 24;

/** Lids and the corner of the eye reach into the rim of an iris: the middle is looked at, to this share of its width. */
const INNER = 0.42;

/** An iris of fewer pixels across says nothing of its pupil. */
const SMALLEST_IRIS = 4;

/**
 * A reflected flash is redder than any skin or iris: its red–green coordinate exceeds that of the cheeks by
 * this much (CIELAB), and red outweighs yellow, as it does not in brown irises and warm light.
 */
const REDDER_THAN_SKIN = 15;
const SHARE_OF_YELLOW = 1.3;

/** Lightness under which a colour is too dark to be told from noise. */
const DARK = 18;

/** 无红眼. The share of red pixels in the middle of the redder iris, 0–1. */
export const noRedEye: FaceCheck = {
  code: 'no-red-eye',
  kind: 'quality',
  unit: 'share',
  subject: 'face',
  measure(input) {
    const irises = [PICTURE_LEFT_IRIS, PICTURE_RIGHT_IRIS].map((points) => irisOf(input, points));
    if (irises.some(({ width }) => width < SMALLEST_IRIS)) return 'too-small';
    const skin = input.shared(cheekColour);
    const value = Math.max(...irises.map((iris) => redShare(input, iris, skin)));
    return { value, score: toScore(100 * (1 - 4 * value)), region: rectsRegion(irises) };
  },
};

/** The square round an iris. */
function irisOf({ face }: FaceInput, [middle, ...rim]: readonly number[]): RotatedRect {
  const centre = landmark(face, middle!);
  const radii = rim.map((index) => distance(centre, landmark(face, index)));
  const width = (2 * radii.reduce((sum, r) => sum + r, 0)) / radii.length;
  return { cx: centre.x, cy: centre.y, width, height: width, rotation: 0 };
}

function redShare({ pyramid }: FaceInput, iris: RotatedRect, skin: Lab): number {
  const rgb = sampleRect(pyramid, iris, {
    width: SAMPLES,
    height: SAMPLES,
    range: [0, 255],
    border: 'replicate',
  });
  let red = 0;
  let all = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const x = (i % SAMPLES) + 0.5 - SAMPLES / 2;
    const y = Math.floor(i / SAMPLES) + 0.5 - SAMPLES / 2;
    if (Math.hypot(x, y) > INNER * SAMPLES) continue;
    all++;
    const [r, g] = [rgb[i * 3]!, rgb[i * 3 + 1]!];
    // Most pixels are no candidates: their colour need not be worked out.
    if (r < 1.2 * g) continue;
    const { l, a, b } = labOf(r, g, rgb[i * 3 + 2]!);
    if (l > DARK && a > skin.a + REDDER_THAN_SKIN && a > SHARE_OF_YELLOW * b) red++;
  }
  return red / all;
}
