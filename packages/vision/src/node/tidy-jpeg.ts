import { APP0, EOI, isRestart, nextMarker, SOS, TEM } from '../file/jpeg-markers.ts';

/** A JFIF header whose revision every decoder knows: 1.02. */
const JFIF = [0x4a, 0x46, 0x49, 0x46, 0x00] as const;
const REVISION = [1, 2] as const;

/**
 * The same JPEG up to its end mark, without what decoders warn of although no pixel depends on it: stray bytes
 * between segments, and a JFIF revision they do not know. The scans themselves stay byte by byte as they are.
 */
export function tidyJpeg(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [bytes.slice(0, 2)];
  let at = 2;
  for (;;) {
    const marker = nextMarker(bytes, at);
    if (marker < 0) return Buffer.concat([...parts, bytes.subarray(at)]);
    const code = bytes[marker + 1]!;
    const end = code === EOI || code === TEM || isRestart(code) ? marker + 2 : endOfSegment(bytes, marker);
    if (code === EOI) return Buffer.concat([...parts, bytes.subarray(marker, end)]);
    const scanEnd = code === SOS ? endOfScan(bytes, end) : end;
    const part = bytes.slice(marker, scanEnd);
    if (code === APP0 && JFIF.every((byte, i) => part[4 + i] === byte)) part.set(REVISION, 9);
    parts.push(part);
    at = scanEnd;
  }
}

function endOfSegment(bytes: Uint8Array, marker: number): number {
  const length = (bytes[marker + 2] ?? 0) * 256 + (bytes[marker + 3] ?? 0);
  return Math.min(bytes.length, marker + 2 + Math.max(2, length));
}

/** Where the entropy-coded data of a scan ends: at the next marker that is no restart marker. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = nextMarker(bytes, from); at >= 0; at = nextMarker(bytes, at + 2)) {
    if (!isRestart(bytes[at + 1]!)) return at;
  }
  return bytes.length;
}
