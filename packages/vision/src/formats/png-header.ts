import type { ImageHeader } from './image-header.ts';
import { corrupt } from './refusals.ts';

const IHDR = 0x49484452;
const ACTL = 0x6163544c;
const IEND = 0x49454e44;

/** Walks the chunks of a PNG (W3C PNG third edition §5), which is also how an animated one (`acTL`) is told. */
export function readPngHeader(bytes: Uint8Array, view: DataView): ImageHeader {
  if (view.getUint32(12) !== IHDR) throw corrupt();
  const size = { width: view.getUint32(16), height: view.getUint32(20) };
  let animated = false;
  let complete = false;
  // Every chunk: length, type, data, CRC.
  for (let at = 8; at + 12 <= bytes.length && !complete; ) {
    const length = view.getUint32(at);
    const type = view.getUint32(at + 4);
    if (type === ACTL && view.getUint32(at + 8) > 1) animated = true;
    if (type === IEND) complete = true;
    at += 12 + length;
  }
  return { ...size, animated, complete };
}
