import { exp } from '../portable-math/exp.ts';

/** Parameters of the sigmoid that maps a raw measure to 0–100 in ISO/IEC 29794-5. */
export interface SigmoidMap {
  readonly x0: number;
  readonly w: number;
  /** Height, default 100. */
  readonly h?: number;
  /** Offset, default 0. */
  readonly a?: number;
  /** Sign or slope, default 1. */
  readonly s?: number;
}

/** Rounds half away from zero, as the standard's reference implementation (OFIQ) does, and keeps 0–100. */
export function toScore(value: number): number {
  const rounded = Math.sign(value) * Math.floor(Math.abs(value) + 0.5);
  return Math.min(100, Math.max(0, rounded));
}

/** `h · (a + s / (1 + e^((x0 − x) / w)))`, rounded and clipped to 0–100. */
export function sigmoidScore(x: number, { x0, w, h = 100, a = 0, s = 1 }: SigmoidMap): number {
  return toScore(h * (a + s / (1 + exp((x0 - x) / w))));
}
