import { type Container, NOTHING_READ } from './container.ts';
import type { Density } from './file-facts.ts';
import { printableText, utf8 } from './printable-text.ts';
import { hasAscii, readable, viewOf } from './readable.ts';

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

/** More chunks than any encoder writes: a file of nothing but empty chunks must not fill the memory. */
const MAX_CHUNKS = 20_000;

/** Reads the chunks of a PNG (W3C PNG third edition §5, §11), none of which it unpacks. */
export function readPng(bytes: Uint8Array): Container {
  const { chunks, end } = chunksOf(bytes);
  const of = (type: string) => chunks.filter((chunk) => chunk.type === type).map(({ data }) => data);
  const [header] = of('IHDR');
  const size =
    header && readable(() => ({ width: viewOf(header).getUint32(0), height: viewOf(header).getUint32(4) }));
  const [physical] = of('pHYs');
  const [profile] = of('iCCP');
  return {
    ...NOTHING_READ,
    ...size,
    truncated: end === null,
    trailingBytes: end === null ? 0 : bytes.length - end,
    density: (physical && readable(() => densityOf(physical))) ?? null,
    exif: of('eXIf'),
    xmp: of('iTXt').filter((data) => hasAscii(data, 0, 'XML:com.adobe.xmp\0')),
    profile: profile ? (printableText(profile.subarray(0, 80)) ?? 'unnamed') : null,
    software: of('tEXt')
      .filter((data) => hasAscii(data, 0, 'Software\0'))
      .flatMap((data) => printableText(data.subarray(9, 1000)) ?? []),
    names: ['tEXt', 'iTXt', 'zTXt']
      .flatMap(of)
      .some((data) => /^(?:Author|Copyright)\0/.test(utf8(data.subarray(0, 10)))),
  };
}

function chunksOf(bytes: Uint8Array): { chunks: Chunk[]; end: number | null } {
  const view = viewOf(bytes);
  const chunks: Chunk[] = [];
  for (let at = 8; at + 12 <= bytes.length && chunks.length < MAX_CHUNKS; ) {
    const length = view.getUint32(at);
    const next = at + 12 + length;
    if (next > bytes.length) break;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ type, data: bytes.subarray(at + 8, at + 8 + length) });
    if (type === 'IEND') return { chunks, end: next };
    at = next;
  }
  return { chunks, end: null };
}

/** Pixels a metre, or a mere ratio. Whole numbers a metre make 300 dpi 299.9994, so it is rounded to a hundredth. */
function densityOf(data: Uint8Array): Density | null {
  const view = viewOf(data);
  const [x, y] = [view.getUint32(0), view.getUint32(4)];
  if (x === 0 || y === 0) return null;
  if (view.getUint8(8) !== 1) return { unit: 'none', x, y };
  const inches = (perMetre: number) => Math.round(perMetre * 2.54) / 100;
  return { unit: 'inch', x: inches(x), y: inches(y) };
}
