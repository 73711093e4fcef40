import { exp } from '../portable-math/exp.ts';

/** One channel of floats, row-major. */
export interface Plane {
  readonly data: Float32Array;
  readonly width: number;
  readonly height: number;
}

/** Weights of a Gaussian out to three standard deviations, summing to 1. */
export function gaussianKernel(sigma: number): Float64Array {
  const radius = Math.ceil(3 * sigma);
  const kernel = Float64Array.from({ length: 2 * radius + 1 }, (_, i) =>
    exp(-((i - radius) ** 2) / (2 * sigma * sigma)),
  );
  const sum = kernel.reduce((a, b) => a + b, 0);
  return kernel.map((k) => k / sum);
}

/** Gaussian blur; beyond the edge the nearest pixel counts. */
export function gaussianBlur(plane: Plane, sigma: number): Plane {
  const kernel = gaussianKernel(sigma);
  return alongColumns(alongRows(plane, kernel), kernel);
}

/** Convolution of each row with a symmetric kernel. */
function alongRows({ data, width, height }: Plane, kernel: Float64Array): Plane {
  const radius = (kernel.length - 1) / 2;
  const out = new Float32Array(data.length);
  // One row with its ends repeated, so that the inner loop needs no limits.
  const row = new Float64Array(width + 2 * radius);
  for (let y = 0; y < height; y++) {
    const start = y * width;
    row.fill(data[start]!, 0, radius);
    for (let x = 0; x < width; x++) row[radius + x] = data[start + x]!;
    row.fill(data[start + width - 1]!, radius + width);
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let k = 0; k < kernel.length; k++) sum += kernel[k]! * row[x + k]!;
      out[start + x] = sum;
    }
  }
  return { data: out, width, height };
}

/** Convolution of each column, row by row, so that memory is read in order. */
function alongColumns({ data, width, height }: Plane, kernel: Float64Array): Plane {
  const radius = (kernel.length - 1) / 2;
  const out = new Float32Array(data.length);
  const sums = new Float64Array(width);
  for (let y = 0; y < height; y++) {
    sums.fill(0);
    for (let k = -radius; k <= radius; k++) {
      const start = Math.min(height - 1, Math.max(0, y + k)) * width;
      const weight = kernel[k + radius]!;
      for (let x = 0; x < width; x++) sums[x]! += weight * data[start + x]!;
    }
    out.set(sums, y * width);
  }
  return { data: out, width, height };
}
