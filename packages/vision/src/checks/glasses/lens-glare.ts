import { alignedFace } from '../../measure/aligned-face.ts';
import { cellColour } from '../../measure/cell-colour.ts';
import { glasses } from '../../measure/glasses.ts';
import { lensesRegion } from '../../measure/glasses-region.ts';
import { toScore } from '../../measure/iso-score.ts';
import { gammaCoded, type Lab, labOf } from '../../measure/lab.ts';
import { type LensSkin, lensSkin } from '../../measure/lens-skin.ts';
import type { FaceCheck, FaceInput } from '../check.ts';

/** A reflection is lighter than the cheek by this much (CIELAB L*) … */
const LIGHTER = 12;
/** … or, beside a cheek that is almost white, white. */
const WHITE = 97;
/** It has lost the colour of skin: by this distance in a*, b*. A shine on the skin itself keeps more of it. */
const OTHER_COLOUR = 10;

/**
 * 眼镜不能有反光. The share of a lens that shows a reflection instead of the face, of the lens where that is
 * more: places lighter than the cheek and of another colour.
 */
export const lensGlare: FaceCheck = {
  code: 'lens-glare',
  kind: 'quality',
  unit: 'share',
  subject: 'face',
  measure(input) {
    const worn = input.shared(glasses);
    const skin = input.shared(lensSkin);
    if (worn === 'model-missing' || skin === 'model-missing') return 'model-missing';
    if (!worn.lenses) return { value: 0, score: 100, region: null };
    if (skin.length === 0) return 'too-small';
    const shares = skin.map((lens) => glareShare(input, lens));
    const value = Math.max(...shares);
    const shining = skin.filter((_, i) => shares[i]! > 0).map(({ lens }) => lens);
    return { value, score: toScore(100 * (1 - 4 * value)), region: lensesRegion(input, shining) };
  },
};

function glareShare(input: FaceInput, { cells, bare }: LensSkin): number {
  const aligned = input.shared(alignedFace);
  const width = input.observation.closeUp?.width ?? 1;
  const cheek = labOf(gammaCoded(bare[0]), gammaCoded(bare[1]), gammaCoded(bare[2]));
  const glare = cells.filter((cell) => isReflection(labOf(...cellColour(aligned, width, cell)), cheek));
  return cells.length === 0 ? 0 : glare.length / cells.length;
}

function isReflection(seen: Lab, cheek: Lab): boolean {
  const other = Math.hypot(seen.a - cheek.a, seen.b - cheek.b) >= OTHER_COLOUR;
  return other && seen.l >= Math.min(WHITE, cheek.l + LIGHTER);
}
