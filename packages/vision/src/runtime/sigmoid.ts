import { exp } from '../portable-math/exp.ts';

/** Logistic function; the argument is clamped to ±100 as MediaPipe does, so that it never overflows. */
export function sigmoid(x: number): number {
  return 1 / (1 + exp(-Math.max(-100, Math.min(100, x))));
}
