import { EOI, isFrameHeader, isRestart, nextMarker, SOI, SOS, TEM } from '../file/jpeg-markers.ts';
import type { ImageHeader } from './image-header.ts';
import { corrupt } from './refusals.ts';

/**
 * Walks the markers of a JPEG (ITU-T T.81 annex B) from the first to the end of the picture. What cameras
 * append after it (a second picture, a film, a depth map) is not looked at.
 */
export function readJpegHeader(bytes: Uint8Array, view: DataView): ImageHeader {
  let size: { width: number; height: number } | undefined;
  let at = 2;
  for (;;) {
    at = nextMarker(bytes, at);
    if (at < 0) {
      if (size === undefined) throw new RangeError('no frame header');
      return { ...size, animated: false, complete: false };
    }
    const marker = bytes[at + 1]!;
    at += 2;
    if (marker === EOI) break;
    if (marker === SOI || marker === TEM || isRestart(marker)) continue;
    if (isFrameHeader(marker) && size === undefined) {
      size = { height: view.getUint16(at + 3), width: view.getUint16(at + 5) };
    }
    if (marker === SOS && size === undefined) throw corrupt();
    at += Math.max(2, view.getUint16(at));
  }
  if (size === undefined) throw corrupt();
  return { ...size, animated: false, complete: true };
}
