import type { JpegSegment, JpegSegmentKind } from './file-facts.ts';
import { APP0, COM } from './jpeg-markers.ts';
import type { JpegPart } from './jpeg-segments.ts';
import { hasAscii } from './readable.ts';

/** Number of the APP marker, first bytes, kind. */
const KINDS: readonly (readonly [number, string, JpegSegmentKind])[] = [
  [0, 'JFIF\0', 'jfif'],
  [0, 'JFXX\0', 'jfif'],
  [1, 'Exif\0', 'exif'],
  [1, 'http://ns.adobe.com/xap/1.0/\0', 'xmp'],
  [1, 'http://ns.adobe.com/xmp/extension/\0', 'xmp'],
  [2, 'ICC_PROFILE\0', 'icc'],
  [2, 'MPF\0', 'mpf'],
  [11, 'JP', 'c2pa'],
  [12, 'Ducky', 'ducky'],
  [13, 'Photoshop 3.0\0', 'photoshop'],
  [14, 'Adobe', 'adobe'],
];

/** Names an application or comment segment; undefined for any other part. */
export function segmentOf(part: JpegPart): JpegSegment | undefined {
  const app = part.code - APP0;
  if (part.code === COM) return { marker: 'COM', kind: 'comment' };
  if (app < 0 || app > 15) return undefined;
  return { marker: `APP${app}`, kind: kindOf(part) ?? 'other' };
}

function kindOf({ code, payload }: JpegPart): JpegSegmentKind | undefined {
  return KINDS.find(([app, head]) => code === APP0 + app && hasAscii(payload, 0, head))?.[2];
}

export function isAdobe(part: JpegPart): boolean {
  return kindOf(part) === 'adobe' && part.payload.length >= 12;
}

/** What follows the name of every segment of one kind, in the order found. */
export function bodiesOf(parts: readonly JpegPart[], kind: JpegSegmentKind): Uint8Array[] {
  return parts.filter((part) => kindOf(part) === kind).map(({ payload }) => afterName(payload));
}

function afterName(payload: Uint8Array): Uint8Array {
  return payload.subarray(payload.indexOf(0) + 1);
}
