import type { MattingSystem } from './matting-laplacian.ts';

/**
 * Solves the system for the alpha of the unknown pixels by conjugate gradients, preconditioned with the diagonal.
 * @param alpha one value for each unknown pixel: the first guess, and the answer
 * @param iterations at the most
 * @param tolerance done when the residual is this share of the right side
 * @returns how many iterations were made
 */
export function solveAlpha(
  system: MattingSystem,
  alpha: Float64Array,
  iterations: number,
  tolerance = 1e-5,
): number {
  const { places, stencils, right, padded } = system;
  const n = places.length;
  // On the padded grid every neighbour lies at a fixed distance; what is known stays 0 there.
  const grid = new Float64Array(padded.width * padded.height);
  const offsets = Int32Array.from(
    { length: 25 },
    (_, k) => (Math.floor(k / 5) - 2) * padded.width + (k % 5) - 2,
  );
  const residual = new Float64Array(n);
  const direction = new Float64Array(n);
  const product = new Float64Array(n);
  const inverse = new Float64Array(n);
  multiply(places, stencils, offsets, grid, alpha, product);
  let goal = 0;
  let fit = 0;
  for (let k = 0; k < n; k++) {
    // A pixel without any window has an empty row; it keeps its guess.
    const diagonal = stencils[k * 25 + 12]!;
    inverse[k] = diagonal > 0 ? 1 / diagonal : 0;
    residual[k] = right[k]! - product[k]!;
    direction[k] = residual[k]! * inverse[k]!;
    fit += residual[k]! * direction[k]!;
    goal += right[k]! * right[k]! * inverse[k]!;
  }
  goal *= tolerance * tolerance;
  for (let done = 0; done < iterations; done++) {
    if (!(fit > goal)) return done;
    multiply(places, stencils, offsets, grid, direction, product);
    let curvature = 0;
    for (let k = 0; k < n; k++) curvature += direction[k]! * product[k]!;
    if (!(curvature > 0)) return done;
    const step = fit / curvature;
    let next = 0;
    for (let k = 0; k < n; k++) {
      alpha[k]! += step * direction[k]!;
      residual[k]! -= step * product[k]!;
      next += residual[k]! * residual[k]! * inverse[k]!;
    }
    const keep = next / fit;
    for (let k = 0; k < n; k++) direction[k] = residual[k]! * inverse[k]! + keep * direction[k]!;
    fit = next;
  }
  return iterations;
}

function multiply(
  places: Int32Array,
  stencils: Float64Array,
  offsets: Int32Array,
  grid: Float64Array,
  vector: Float64Array,
  out: Float64Array,
): void {
  const n = places.length;
  for (let k = 0; k < n; k++) grid[places[k]!] = vector[k]!;
  for (let k = 0, s = 0; k < n; k++) {
    const place = places[k]!;
    let sum = 0;
    for (let o = 0; o < 25; o++, s++) sum += stencils[s]! * grid[place + offsets[o]!]!;
    out[k] = sum;
  }
}
