import type { ImageHeader } from './image-header.ts';
import { corrupt } from './refusals.ts';

const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;

/** Walks the blocks of a GIF (GIF89a specification §12–27) and counts its pictures. */
export function readGifHeader(bytes: Uint8Array, view: DataView): ImageHeader {
  const size = { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  let at = 13 + colourTableBytes(view.getUint8(10));
  let frames = 0;
  for (;;) {
    const block = bytes[at];
    if (block === undefined || block === TRAILER) {
      return { ...size, animated: frames > 1, complete: block === TRAILER };
    }
    if (block === IMAGE) {
      frames++;
      // Ten bytes of descriptor, a colour table, the LZW code size.
      at += 11 + colourTableBytes(bytes[at + 9] ?? 0);
    } else if (block === EXTENSION) {
      at += 2;
    } else {
      throw corrupt();
    }
    at = afterSubBlocks(bytes, at);
  }
}

function colourTableBytes(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 << ((flags & 0x07) + 1);
}

/** Sub-blocks are a length and that many bytes; length 0 ends them. */
function afterSubBlocks(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let length = bytes[at]; length !== undefined && length > 0; length = bytes[at]) at += 1 + length;
  return at + 1;
}
