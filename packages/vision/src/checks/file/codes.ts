export const FILE_CODES = [
  'file-type',
  'image-width',
  'image-height',
  'jpeg-quality',
  'file-size',
  'resolution-dpi',
  'baseline',
  'colour-space',
  'no-metadata',
] as const;

export type FileCode = (typeof FILE_CODES)[number];
