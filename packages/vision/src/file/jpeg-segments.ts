import { EOI, isRestart, nextMarker, SOI, TEM } from './jpeg-markers.ts';
import { viewOf } from './readable.ts';

export interface JpegPart {
  /** Second byte of the marker. */
  readonly code: number;
  /** What follows the length field. */
  readonly payload: Uint8Array;
}

export interface JpegParts {
  readonly parts: readonly JpegPart[];
  /** Where the picture's own end mark ends; null when the file stops before it. */
  readonly end: number | null;
}

/** More segments than any picture has: a file of nothing but markers must not fill the memory. */
const MAX_PARTS = 5000;

/** Walks the marker segments of a JPEG (ITU-T T.81 annex B) to its end mark. */
export function jpegParts(bytes: Uint8Array): JpegParts {
  const view = viewOf(bytes);
  const parts: JpegPart[] = [];
  let at = nextMarker(bytes, 2);
  while (at >= 0 && parts.length < MAX_PARTS) {
    const code = bytes[at + 1]!;
    at += 2;
    if (code === EOI) return { parts, end: at };
    if (code !== SOI && code !== TEM && !isRestart(code)) {
      if (at + 2 > bytes.length) break;
      const next = at + Math.max(2, view.getUint16(at));
      if (next > bytes.length) break;
      parts.push({ code, payload: bytes.subarray(at + 2, next) });
      at = next;
    }
    at = nextMarker(bytes, at);
  }
  return { parts, end: null };
}
