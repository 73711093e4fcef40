/** IEEE 754 binary16 (half precision): 1 sign bit, 5 exponent bits, 10 fraction bits. */

export function halfToNumber(half: number): number {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >> 10) & 0x1f;
  const fraction = half & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

const scratch = new DataView(new ArrayBuffer(4));

/** Rounds a float32 to the nearest half, ties to even; too large becomes infinite, NaN stays NaN. */
export function numberToHalf(value: number): number {
  scratch.setFloat32(0, value);
  const bits = scratch.getUint32(0);
  const sign = (bits >>> 16) & 0x8000;
  const magnitude = bits & 0x7fffffff;
  if (magnitude > 0x7f800000) return sign | 0x7e00;
  // 65520 lies half way between the largest half, 65504, and 2^16: from there on it rounds to infinity.
  if (magnitude >= 0x477ff000) return sign | 0x7c00;
  // Below 2^-14 a half is subnormal: a whole number of steps of 2^-24.
  if (magnitude < 0x38800000) return sign | roundHalfToEven(Math.abs(Math.fround(value)) * 2 ** 24);
  // Change the exponent's bias from 127 to 15, then drop 13 fraction bits; a carry moves into the exponent.
  const rebased = magnitude - 0x38000000;
  return sign | ((rebased + 0xfff + ((rebased >>> 13) & 1)) >>> 13);
}

function roundHalfToEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  return rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? floor + 1 : floor;
}

/** Decodes little-endian halves. */
export function decodeHalves(bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Float32Array.from({ length: bytes.length >> 1 }, (_, i) =>
    halfToNumber(view.getUint16(2 * i, true)),
  );
}

/** Encodes little-endian halves. Weights have no infinities, so a value that becomes one is an error. */
export function encodeHalves(values: Float32Array): Uint8Array {
  const bytes = new Uint8Array(values.length * 2);
  const view = new DataView(bytes.buffer);
  values.forEach((value, i) => {
    const half = numberToHalf(value);
    if ((half & 0x7c00) === 0x7c00) throw new Error(`${value} does not fit into float16`);
    view.setUint16(2 * i, half, true);
  });
  return bytes;
}
