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
  glasses: z.enum(['none', 'clear', 'tinted', 'inhand']),
  head_covering: z.enum(['none', 'crown']),
  face_mask: z.boolean(),
  background: z.enum(['plain', 'varied']),
  blue_clothes: z.nullable(z.boolean()),
  hair_over_brows: z.union([z.boolean(), z.literal('partly')]),
  hair_over_ears: z.nullable(z.union([z.boolean(), z.literal('partly')])),
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

/** A label that is true, false, in between or unknown. */
const said = (label: boolean | 'partly' | null): KnownTruth => {
  if (typeof label !== 'boolean') return { truth: 'unclear', label: label ?? 'unknown' };
  return { truth: label ? 'violating' : 'compliant', label: label ? 'yes' : 'no' };
};

/** What the labels say of glasses, hats, hair, clothes (open with several people) and recapture. */
function appearance(labels: RealLabels): Readonly<Record<string, KnownTruth>> {
  const { glasses, head_covering: covering, mouth, face_mask: mask, eyes } = labels;
  const hiddenMouth = mask || mouth === 'hidden';
  const truths: Record<string, KnownTruth> = {
    'lens-tint': { truth: glasses === 'tinted' ? 'violating' : 'compliant', label: glasses },
    'no-head-covering': { truth: covering === 'none' ? 'compliant' : 'violating', label: covering },
    'mouth-visible': { truth: hiddenMouth ? 'violating' : 'compliant', label: mouth },
    // Dark glasses hide them, which is another check's matter.
    'eyes-visible': { truth: eyes === 'hidden' ? 'unclear' : 'compliant', label: eyes },
    'clothes-not-blue': said(labels.blue_clothes),
    'hair-off-brows': said(labels.hair_over_brows),
    // A head that is turned hides an ear by itself.
    'ears-visible':
      labels.pose === 'non' ? { truth: 'unclear', label: 'turned' } : said(labels.hair_over_ears),
  };
  const shown =
    labels.faces === 1
      ? truths
      : Object.fromEntries(
          Object.keys(truths).map((code): [string, KnownTruth] => [code, { truth: 'unclear' }]),
        );
  const genuine = labels.recapture === 'none';
  return {
    ...shown,
    'no-recapture': { truth: genuine ? 'compliant' : 'violating', label: labels.recapture },
  };
}

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
    ...appearance(labels),
  };
}

/**
 * A portrait as a notice asks for it as far as the labels go: one person who faces the camera with open eyes and closed
 * lips, without a hat, tinted glasses or mask, not photographed from a picture. Hair, clothes and background are free.
 */
export function isNeutral(labels: RealLabels): boolean {
  const { faces, eyes, mouth, pose, glasses, head_covering: covering, recapture, face_mask: mask } = labels;
  const plain = eyes === 'open' && mouth === 'closed' && pose === 'frontal';
  const free = covering === 'none' && !mask && (glasses === 'none' || glasses === 'clear');
  return faces === 1 && plain && free && recapture === 'none';
}

/** How the words of the labels become truth, for the head of the table. */
export const REAL_TRUTH_NOTE =
  'Labels given by looking. eyes: closed violates, open complies; down and hidden are listed, not counted. ' +
  'mouth: parted, teeth and open violate, closed complies. pose (any of three angles): non violates, frontal ' +
  'complies, slight is listed, not counted. Photos of several people count only for their number. What only looking ' +
  'at the neutral portraits shows is in real-seen.ts.';
