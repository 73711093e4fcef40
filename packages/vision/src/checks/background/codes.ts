export const BACKGROUND_CODES = [
  'background-uniformity',
  'background-texture',
  'background-colour',
  'no-other-object',
] as const;

export type BackgroundCode = (typeof BACKGROUND_CODES)[number];
