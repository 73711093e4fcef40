export const FACE_CODES = [
  'eyes-open',
  'eyes-visible',
  'mouth-closed',
  'mouth-visible',
  'expression-neutral',
  'make-up',
  'contact-lens-tint',
] as const;

export type FaceCode = (typeof FACE_CODES)[number];
