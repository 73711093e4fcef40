import { solveDense } from './solve-dense.ts';

/**
 * The matting Laplacian of a small picture as the paper writes it (Levin, Lischinski and Weiss 2008, equation 12), as a
 * full matrix: slow and plain, to hold the fast one against.
 * @param rgb row-major, 0–1
 */
export function denseLaplacian(
  rgb: Float32Array,
  { width, height }: { readonly width: number; readonly height: number },
  epsilon: number,
): number[][] {
  const n = width * height;
  const out = Array.from({ length: n }, () => new Array<number>(n).fill(0));
  const colour = (at: number): number[] => [0, 1, 2].map((c) => rgb[at * 3 + c]!);
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const pixels: number[] = [];
      for (let j = -1; j <= 1; j++) for (let i = -1; i <= 1; i++) pixels.push((y + j) * width + x + i);
      const mean = [0, 1, 2].map((c) => pixels.reduce((sum, at) => sum + colour(at)[c]!, 0) / 9);
      const away = pixels.map((at) => colour(at).map((v, c) => v - mean[c]!));
      const covariance = [0, 1, 2].map((r) =>
        [0, 1, 2].map(
          (c) => away.reduce((sum, d) => sum + d[r]! * d[c]!, 0) / 9 + (r === c ? epsilon / 9 : 0),
        ),
      );
      pixels.forEach((p, i) => {
        const turned = solveDense(covariance, away[i]!);
        pixels.forEach((q, j) => {
          const dot = turned.reduce((sum, v, c) => sum + v * away[j]![c]!, 0);
          out[p]![q]! += (p === q ? 1 : 0) - (1 + dot) / 9;
        });
      });
    }
  }
  return out;
}
