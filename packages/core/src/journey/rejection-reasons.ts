/**
 * Why a reviewer may refuse a picture, as stable words: the contract between staff, students and statistics.
 * The list follows the reasons that schools' notices name; texts are in `rejection-reason-texts.ts`.
 */
export const REJECTION_REASONS = [
  'eyes-closed',
  'glasses-reflection',
  'frame-over-eyes',
  'tinted-lenses',
  'hair-over-brows-or-eyes',
  'ears-not-visible',
  'head-tilted',
  'shoulders-uneven',
  'mouth-open',
  'highlight-on-face',
  'uneven-light',
  'red-eye',
  'too-dark-or-bright',
  'blurred',
  'clothes-like-background',
  'clothes-patterned',
  'clothes-revealing',
  'ornaments',
  'heavy-make-up',
  'head-covered',
  'head-size-wrong',
  'crown-position-wrong',
  'eye-position-wrong',
  'black-border',
  'recaptured',
  'retouched',
  'not-an-id-photo',
  'admission-photo-reused',
  'not-the-same-person',
  'half-or-full-body',
  'background-not-clean',
  'not-front-facing',
  'matting-damaged',
  'information-wrong',
  'other',
] as const;

export type RejectionReason = (typeof REJECTION_REASONS)[number];
