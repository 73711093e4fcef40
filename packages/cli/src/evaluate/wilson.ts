/** A share of a count with its confidence interval; share, low and high are 0–1. */
export interface Proportion {
  readonly hits: number;
  readonly total: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The 97.5 % point of the normal distribution: two-sided 95 %. */
const Z = 1.959963984540054;

/**
 * Wilson's score interval (Wilson 1927) at 95 %: unlike the normal approximation it stays inside 0–1 and
 * says something useful for 0 of n.
 * @returns null when nothing was counted
 */
export function wilson(hits: number, total: number): Proportion | null {
  if (!Number.isInteger(hits) || !Number.isInteger(total) || hits < 0 || hits > total) {
    throw new RangeError(`${hits} of ${total} is not a count`);
  }
  if (total === 0) return null;
  const share = hits / total;
  const z2 = Z * Z;
  const centre = (share + z2 / (2 * total)) / (1 + z2 / total);
  const half = (Z / (1 + z2 / total)) * Math.sqrt((share * (1 - share)) / total + z2 / (4 * total * total));
  return {
    hits,
    total,
    share,
    low: hits === 0 ? 0 : centre - half,
    high: hits === total ? 1 : centre + half,
  };
}
