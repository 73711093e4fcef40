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
    Math.exp(-((i - radius) ** 2) / (2 * sigma * sigma)),
  );
  const sum = kernel.reduce((a, b) => a + b, 0);
  return kernel.map((k) => k / sum);
}

/** Gaussian blur; beyond the edge the nearest pixel counts. */
export function gaussianBlur(plane: Plane, sigma: number): Plane {
  const kernel = gaussianKernel(sigma);
  return convolve(convolve(plane, kernel, 1, 0), kernel, 0, 1);
}

/** Convolution with a symmetric kernel along x (`dx` 1) or y (`dy` 1). */
function convolve({ data, width, height }: Plane, kernel: Float64Array, dx: 0 | 1, dy: 0 | 1): Plane {
  const radius = (kernel.length - 1) / 2;
  const out = new Float32Array(data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let k = -radius; k <= radius; k++) {
        const sx = Math.min(width - 1, Math.max(0, x + k * dx));
        const sy = Math.min(height - 1, Math.max(0, y + k * dy));
        sum += kernel[k + radius]! * data[sy * width + sx]!;
      }
      out[y * width + x] = sum;
    }
  }
  return { data: out, width, height };
}
