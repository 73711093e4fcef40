import { z } from 'zod';
import type { Truth } from './confusion.ts';
import type { Criterion, KnownTruth } from './sample.ts';

/** The labels of the real photos, given by looking at each. */
export const realLabels = z.object({
  faces: z.int().min(0),
  eyes: z.enum(['open', 'closed', 'down', 'hidden']),
  mouth: z.enum(['closed', 'parted', 'teeth', 'open', 'hidden']),
  pose: z.enum(['frontal', 'slight', 'non']),
  recapture: z.string(),
  blurred: z.boolean(),
});

export type RealLabels = z.infer<typeof realLabels>;

/** A gaze turned down lowers the lids without closing them; what is hidden cannot be judged. */
const EYES: Readonly<Record<RealLabels['eyes'], Truth>> = {
  open: 'compliant',
  closed: 'violating',
  down: 'unclear',
  hidden: 'unclear',
};

const MOUTH: Readonly<Record<RealLabels['mouth'], Truth>> = {
  closed: 'compliant',
  parted: 'violating',
  teeth: 'violating',
  open: 'violating',
  hidden: 'unclear',
};

/** `slight` lies about the limits: listed, not counted. */
const POSE: Readonly<Record<RealLabels['pose'], Truth>> = {
  frontal: 'compliant',
  slight: 'unclear',
  non: 'violating',
};

/** Truth of what the labels speak of. With several people it is open whose eyes, mouth and pose a label means. */
export function realTruths(labels: RealLabels): Readonly<Partial<Record<Criterion, KnownTruth>>> {
  const faces: Truth = labels.faces === 1 ? 'compliant' : 'violating';
  const single = (truth: Truth): Truth => (labels.faces === 1 ? truth : 'unclear');
  const sharp: Truth = labels.recapture !== 'none' ? 'unclear' : labels.blurred ? 'violating' : 'compliant';
  return {
    'single-face': { truth: faces },
    'eyes-open': { truth: single(EYES[labels.eyes]), label: labels.eyes },
    'mouth-closed': { truth: single(MOUTH[labels.mouth]), label: labels.mouth },
    'head-pose': { truth: single(POSE[labels.pose]), label: labels.pose },
    sharpness: { truth: single(sharp), label: labels.blurred ? 'blurred' : 'sharp' },
  };
}

/** How the words of the labels become truth, for the head of the table. */
export const REAL_TRUTH_NOTE =
  'Labels given by looking. eyes: closed violates, open complies; down and hidden are listed, not counted. ' +
  'mouth: parted, teeth and open violate, closed complies. pose (any of three angles): non violates, frontal ' +
  'complies, slight is listed, not counted. Photos of several people count only for their number.';
