import type { ImageHeader } from './image-header.ts';
import { corrupt } from './refusals.ts';

const LOSSY = 0x56503820; // 'VP8 '
const LOSSLESS = 0x5650384c; // 'VP8L'
const EXTENDED = 0x56503858; // 'VP8X'

/** Reads the first chunk of a WebP (RFC 9649 §2.4–2.7) and compares the announced with the present length. */
export function readWebpHeader(bytes: Uint8Array, view: DataView): ImageHeader {
  const complete = view.getUint32(4, true) + 8 <= bytes.length;
  const body = 20;
  switch (view.getUint32(12)) {
    case LOSSY:
      // RFC 6386 §9.1: three bytes of frame tag, three of start code, then two 14-bit sizes.
      return {
        width: view.getUint16(body + 6, true) & 0x3fff,
        height: view.getUint16(body + 8, true) & 0x3fff,
        animated: false,
        complete,
      };
    case LOSSLESS: {
      // One byte of signature, then two 14-bit sizes less one.
      const bits = view.getUint32(body + 1, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1, animated: false, complete };
    }
    case EXTENDED:
      // One byte of flags, three reserved, then two 24-bit sizes less one.
      return {
        width: (view.getUint32(body + 4, true) & 0xff_ffff) + 1,
        height: (view.getUint16(body + 7, true) | (view.getUint8(body + 9) << 16)) + 1,
        animated: (view.getUint8(body) & 0x02) !== 0,
        complete,
      };
    default:
      throw corrupt();
  }
}
