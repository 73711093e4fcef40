import { type Container, NOTHING_READ } from './container.ts';
import { profileDescription } from './profile-description.ts';
import { hasAscii, readable, viewOf } from './readable.ts';

/** Reads the chunks of a WebP (RFC 9649 §2). */
export function readWebp(bytes: Uint8Array): Container {
  const view = viewOf(bytes);
  const announced = bytes.length < 8 ? Number.POSITIVE_INFINITY : view.getUint32(4, true) + 8;
  const chunks = new Map<string, Uint8Array>();
  for (let at = 12; at + 8 <= Math.min(bytes.length, announced) && chunks.size < 100; ) {
    const length = view.getUint32(at + 4, true);
    const type = String.fromCharCode(...bytes.subarray(at, at + 4));
    if (!chunks.has(type)) chunks.set(type, bytes.subarray(at + 8, at + 8 + length));
    at += 8 + length + (length & 1);
  }
  const exif = chunks.get('EXIF');
  const xmp = chunks.get('XMP ');
  const profile = chunks.get('ICCP');
  return {
    ...NOTHING_READ,
    ...readable(() => sizeOf(chunks)),
    truncated: announced > bytes.length,
    trailingBytes: Math.max(0, bytes.length - announced),
    // Some programs keep the name that JPEG puts before the block.
    exif: exif ? [hasAscii(exif, 0, 'Exif\0\0') ? exif.subarray(6) : exif] : [],
    xmp: xmp ? [xmp] : [],
    profile: profile ? profileDescription(profile) : null,
  };
}

function sizeOf(chunks: ReadonlyMap<string, Uint8Array>): { width: number; height: number } | undefined {
  const extended = chunks.get('VP8X');
  if (extended) {
    const view = viewOf(extended);
    // Four bytes of flags, then two 24-bit sizes less one.
    const three = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
    return { width: three(4) + 1, height: three(7) + 1 };
  }
  const lossless = chunks.get('VP8L');
  if (lossless) {
    const bits = viewOf(lossless).getUint32(1, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  const lossy = chunks.get('VP8 ');
  if (!lossy) return undefined;
  // RFC 6386 §9.1: three bytes of frame tag, three of start code.
  const view = viewOf(lossy);
  return { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff };
}
