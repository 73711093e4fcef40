import type { CropBounds, CutEdges, HeadPlace } from './crop-bounds.ts';

/** Which bound cannot be kept. */
export type CropBound =
  /** Crown, eyes and cheeks do not go together: the proportions of the head as measured. */
  | 'proportions'
  /** The face has too few pixels. */
  | 'enlargement'
  /** The hair is cut, or too little room is above it. */
  | 'top'
  /** Too little of the body is in the picture. */
  | 'bottom'
  | 'left'
  | 'right'
  /** Each can be kept alone, but not all of them. */
  | 'together';

/** What the photographer should change. */
export type CropAdvice =
  | 'come-closer'
  | 'step-back'
  | 'leave-room-above'
  | 'leave-room-below'
  | 'move-to-the-middle'
  | 'other-picture';

export interface CropProblem {
  readonly bound: CropBound;
  readonly advice: CropAdvice;
  /** What would be needed and what there is, in finished pixels or as a factor of enlargement. */
  readonly needed?: number;
  readonly found?: number;
}

/** A crown so near the upper edge, in finished pixels, is where the picture cuts it. */
const AT_THE_EDGE = 4;

/** The scales at which crown and eyes can both keep their bounds, and those at which the cheeks do. */
function scaleOf(head: HeadPlace, { crown, eyes, cheeks }: CropBounds): { min: number; max: number } {
  const gap = head.eyesY - head.crownY;
  return {
    min: Math.max((eyes.min - crown.max) / gap, cheeks.min / head.cheeks),
    max: Math.min((eyes.max - crown.min) / gap, cheeks.max / head.cheeks),
  };
}

/**
 * Every bound that no crop can keep, looked at one by one on top of the proportions of the head. Empty means that
 * each alone can be kept.
 */
export function problemsOf(
  head: HeadPlace,
  picture: { readonly width: number; readonly height: number },
  cut: CutEdges,
  bounds: CropBounds,
): CropProblem[] {
  const { min, max } = scaleOf(head, bounds);
  // Written so that a measure that is no number is a problem as well.
  if (!(head.eyesY > head.crownY && head.cheeks > 0 && min <= max)) {
    // A head that the upper edge cuts seems too low for its width; what it lacks is room.
    const above = head.crownY * (bounds.cheeks.ideal / head.cheeks);
    if (above < AT_THE_EDGE)
      return [{ bound: 'top', advice: 'leave-room-above', needed: bounds.crown.min, found: round(above) }];
    return [{ bound: 'proportions', advice: 'other-picture', needed: round(min), found: round(max) }];
  }
  const problems: CropProblem[] = [];
  if (min > bounds.enlargement) {
    problems.push({
      bound: 'enlargement',
      advice: 'come-closer',
      needed: round(min),
      found: bounds.enlargement,
    });
  }
  // With more pixels of the same view there would be room enough: that is not said twice.
  const largest = min > bounds.enlargement ? max : Math.min(max, bounds.enlargement);
  const above = largest * head.crownY;
  if (cut.top && above < bounds.crown.min) {
    problems.push({
      bound: 'top',
      advice: 'leave-room-above',
      needed: bounds.crown.min,
      found: round(above),
    });
  }
  // The less room above the crown, the more below it is needed.
  const belowNeeded = bounds.height - bounds.crown.max;
  const eyesBelowNeeded = bounds.height - bounds.eyes.max;
  const below = largest * (picture.height - head.crownY);
  const belowEyes = largest * (picture.height - head.eyesY);
  if (cut.bottom && (below < belowNeeded || belowEyes < eyesBelowNeeded)) {
    const byEyes = belowEyes < eyesBelowNeeded;
    problems.push({
      bound: 'bottom',
      advice: 'leave-room-below',
      needed: byEyes ? eyesBelowNeeded : belowNeeded,
      found: round(byEyes ? belowEyes : below),
    });
  }
  const half = bounds.width / 2;
  const left = largest * head.centreX;
  const right = largest * (picture.width - head.centreX);
  const both = left < half && right < half;
  const side = (bound: 'left' | 'right', found: number): CropProblem => ({
    bound,
    advice: both ? 'step-back' : 'move-to-the-middle',
    needed: half,
    found: round(found),
  });
  if (cut.left && left < half) problems.push(side('left', left));
  if (cut.right && right < half) problems.push(side('right', right));
  return problems;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
