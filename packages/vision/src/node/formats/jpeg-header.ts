import type { ImageHeader } from './image-header.ts';
import { corrupt } from './refusals.ts';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;

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
    if (marker === SOI || marker === 0x01 || isRestart(marker)) continue;
    if (isFrameHeader(marker) && size === undefined) {
      size = { height: view.getUint16(at + 3), width: view.getUint16(at + 5) };
    }
    if (marker === SOS && size === undefined) throw corrupt();
    at += Math.max(2, view.getUint16(at));
  }
  if (size === undefined) throw corrupt();
  return { ...size, animated: false, complete: true };
}

/**
 * Where the next marker begins, or -1. Passes over entropy-coded data, in which FF is always followed by 00
 * or a restart marker, and over stray bytes between segments, which every decoder forgives.
 */
export function nextMarker(bytes: Uint8Array, from: number): number {
  for (
    let at = bytes.indexOf(0xff, from);
    at >= 0 && at + 1 < bytes.length;
    at = bytes.indexOf(0xff, at + 1)
  ) {
    const next = bytes[at + 1]!;
    if (next !== 0x00 && next !== 0xff) return at;
  }
  return -1;
}

export function isRestart(marker: number): boolean {
  return marker >= 0xd0 && marker <= 0xd7;
}

/** SOF0–SOF15 without DHT, JPG and DAC, which share their range. */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}
