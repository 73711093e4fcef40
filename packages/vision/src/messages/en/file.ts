import type { FileCode } from '../../checks/file/codes.ts';
import type { CheckTexts } from '../catalogue.ts';

export const FILE_TEXTS: Readonly<Record<FileCode, CheckTexts>> = {
  'file-type': {
    title: 'JPEG file',
    pass: 'The file is a JPEG.',
    high: 'The file is no JPEG. Save the picture as JPEG (.jpg); another name alone does not change it.',
  },
  'image-width': {
    title: 'Width of the picture',
    pass: 'The picture has the right width.',
    low: 'The picture is too narrow. Make it again in the size that is asked for; do not enlarge a small one.',
    high: 'The picture is too wide. Make it again in the size that is asked for.',
  },
  'image-height': {
    title: 'Height of the picture',
    pass: 'The picture has the right height.',
    low: 'The picture is not high enough. Make it again in the size that is asked for; do not enlarge a small one.',
    high: 'The picture is too high. Make it again in the size that is asked for.',
  },
  'jpeg-quality': {
    title: 'JPEG quality',
    pass: 'The JPEG quality is high enough.',
    low: 'The JPEG is compressed too much. Export it from the original with a higher quality.',
    high: 'The JPEG quality is higher than allowed. Export it with a lower quality.',
  },
  'file-size': {
    title: 'Size of the file',
    pass: 'The file has the right size.',
    low: 'The file is too small. Export it from the original with a higher JPEG quality.',
    high: 'The file is too large. Export it with a lower JPEG quality.',
  },
  'resolution-dpi': {
    title: 'Resolution (dpi)',
    pass: 'The file states the right resolution.',
    low: 'The file states no resolution, or one that is too low. Export it with 300 dpi, in the same number of pixels.',
    high: 'The file states a resolution that is too high. Export it with 300 dpi, in the same number of pixels.',
  },
  baseline: {
    title: 'Baseline JPEG in true colour',
    pass: 'The file is a baseline JPEG of 24 bits a pixel.',
    high: 'The file is progressive, grey, CMYK or coded in another way. Export it as baseline (standard) JPEG in RGB, 8 bits.',
  },
  'colour-space': {
    title: 'Colour space',
    pass: 'The colour space is sRGB.',
    high: 'The file uses another colour space than sRGB. Convert it to sRGB and export it again.',
  },
  'no-metadata': {
    title: 'Nothing but the picture',
    pass: 'The file holds the picture alone.',
    high: 'The file holds more than the picture, such as place, program or bytes after its end. Export it without metadata.',
  },
};
