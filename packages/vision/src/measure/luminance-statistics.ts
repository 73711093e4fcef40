import type { LuminanceHistogram } from './face-luminance.ts';

/** What ISO/IEC 29794-5 reads off the luminance histogram of a face. Empty histograms are not asked for. */
export interface LuminanceStatistics {
  /** Mean luminance, 0–1. */
  readonly mean: number;
  /** Variance of the luminance on the scale 0–1. */
  readonly variance: number;
  /** Entropy of the 256 bins, 0–8 bits. */
  readonly entropy: number;
}

export function luminanceStatistics({ bins, total }: LuminanceHistogram): LuminanceStatistics {
  let mean = 0;
  for (let v = 0; v < bins.length; v++) mean += (bins[v]! / total) * (v / 255);
  let variance = 0;
  let entropy = 0;
  for (let v = 0; v < bins.length; v++) {
    const share = bins[v]! / total;
    if (share === 0) continue;
    variance += share * (v / 255 - mean) ** 2;
    entropy -= share * Math.log2(share);
  }
  return { mean, variance, entropy };
}
