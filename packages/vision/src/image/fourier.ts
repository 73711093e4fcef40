import { cosine, sine } from '../portable-math/sine-cosine.ts';

/**
 * Magnitudes of the discrete Fourier transform of a square of real values.
 * @param values row-major, `size × size`; not changed
 * @param size a power of two
 * @returns row-major, frequency 0 first, negative frequencies in the upper half
 */
export function fourierMagnitudes(values: ArrayLike<number>, size: number): Float64Array {
  const real = Float64Array.from(values);
  const imaginary = new Float64Array(size * size);
  const cosines = Float64Array.from({ length: size }, (_, k) => cosine((-2 * Math.PI * k) / size));
  const sines = Float64Array.from({ length: size }, (_, k) => sine((-2 * Math.PI * k) / size));
  const plane = { re: real, im: imaginary, cosines, sines, size };
  for (let line = 0; line < size; line++) transform(plane, line * size, 1);
  for (let line = 0; line < size; line++) transform(plane, line, size);
  return real.map((re, i) => Math.hypot(re, imaginary[i]!));
}

interface Plane {
  readonly re: Float64Array;
  readonly im: Float64Array;
  readonly cosines: Float64Array;
  readonly sines: Float64Array;
  readonly size: number;
}

/** Cooley and Tukey's fast transform of one line, in place. */
function transform({ re, im, cosines, sines, size }: Plane, start: number, step: number): void {
  for (let i = 1, j = 0; i < size; i++) {
    let bit = size >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i >= j) continue;
    const [a, b] = [start + i * step, start + j * step];
    [re[a], re[b]] = [re[b]!, re[a]!];
    [im[a], im[b]] = [im[b]!, im[a]!];
  }
  for (let length = 2; length <= size; length *= 2) {
    const half = length / 2;
    for (let k = 0; k < half; k++) {
      const cos = cosines[(k * size) / length]!;
      const sin = sines[(k * size) / length]!;
      for (let i = k; i < size; i += length) {
        const a = start + i * step;
        const b = start + (i + half) * step;
        const x = re[b]! * cos - im[b]! * sin;
        const y = re[b]! * sin + im[b]! * cos;
        re[b] = re[a]! - x;
        im[b] = im[a]! - y;
        re[a]! += x;
        im[a]! += y;
      }
    }
  }
}
