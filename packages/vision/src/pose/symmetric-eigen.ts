/**
 * Eigenvector of the largest eigenvalue of a symmetric matrix, by cyclic Jacobi rotations: for the 4×4
 * matrices here it converges in a handful of sweeps and gives the same digits on every engine.
 * @param matrix row-major, `n × n`; not changed
 */
export function largestEigenvector(matrix: readonly number[], n: number): number[] {
  const a = [...matrix];
  const v = Array.from({ length: n * n }, (_, i) => (i % (n + 1) === 0 ? 1 : 0));
  for (let sweep = 0; sweep < 50 && offDiagonal(a, n) > 1e-30 * frobenius(a); sweep++) {
    for (let p = 0; p < n - 1; p++) for (let q = p + 1; q < n; q++) rotate(a, v, n, p, q);
  }
  let best = 0;
  for (let i = 1; i < n; i++) if (a[i * n + i]! > a[best * n + best]!) best = i;
  return Array.from({ length: n }, (_, i) => v[i * n + best]!);
}

function frobenius(a: readonly number[]): number {
  return a.reduce((sum, x) => sum + x * x, 0);
}

function offDiagonal(a: readonly number[], n: number): number {
  return a.reduce((sum, x, i) => (i % (n + 1) === 0 ? sum : sum + x * x), 0);
}

/** Turns rows and columns p and q so that a[p][q] becomes zero. */
function rotate(a: number[], v: number[], n: number, p: number, q: number): void {
  const apq = a[p * n + q]!;
  if (apq === 0) return;
  const theta = (a[q * n + q]! - a[p * n + p]!) / (2 * apq);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < n; k++) {
    const kp = a[k * n + p]!;
    const kq = a[k * n + q]!;
    a[k * n + p] = c * kp - s * kq;
    a[k * n + q] = s * kp + c * kq;
  }
  for (let k = 0; k < n; k++) {
    const pk = a[p * n + k]!;
    const qk = a[q * n + k]!;
    a[p * n + k] = c * pk - s * qk;
    a[q * n + k] = s * pk + c * qk;
    const vp = v[k * n + p]!;
    const vq = v[k * n + q]!;
    v[k * n + p] = c * vp - s * vq;
    v[k * n + q] = s * vp + c * vq;
  }
}
