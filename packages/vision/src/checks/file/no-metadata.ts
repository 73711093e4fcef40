import type { FileFacts, JpegSegmentKind } from '../../file/file-facts.ts';
import { faultless, fileCheck } from './file-check.ts';

/** What a reader of the picture needs. */
const NEEDED: readonly JpegSegmentKind[] = ['jfif', 'icc', 'adobe'];

/**
 * The delivered file carries the picture alone. How many other things it carries: EXIF, XMP, comments, every other
 * application segment, names of programs, and bytes after its end.
 */
export const noMetadata = fileCheck('no-metadata', 'count', extras, faultless);

function extras({ jpeg, exif, xmp, software, trailingBytes }: FileFacts): number {
  const segments = jpeg
    ? jpeg.segments.filter(({ kind }) => !NEEDED.includes(kind)).length
    : [exif, xmp, software[0]].filter((found) => found != null).length;
  return segments + (trailingBytes > 0 ? 1 : 0);
}
