import type { Check } from '../check.ts';
import { baseline } from './baseline.ts';
import type { FileCode } from './codes.ts';
import { colourSpace } from './colour-space.ts';
import { fileSize } from './file-size.ts';
import { fileType } from './file-type.ts';
import { imageHeight, imageWidth } from './image-side.ts';
import { jpegQuality } from './jpeg-quality.ts';
import { noMetadata } from './no-metadata.ts';
import { resolutionDpi } from './resolution-dpi.ts';

export const FILE_CHECKS: Readonly<Record<FileCode, Check>> = {
  'file-type': fileType,
  'image-width': imageWidth,
  'image-height': imageHeight,
  'jpeg-quality': jpegQuality,
  'file-size': fileSize,
  'resolution-dpi': resolutionDpi,
  baseline,
  'colour-space': colourSpace,
  'no-metadata': noMetadata,
};
