import type { CheckCode } from '../checks/codes.ts';
import type { Catalogue, Side } from './catalogue.ts';

/** From this lean on, in degrees, the picture stands on its head rather than the student. */
const UPSIDE_DOWN = 135;

/** The text that tells a student what a check found. A rule may bound a side for which the check has no advice. */
export function textFor(texts: Catalogue, code: CheckCode, value: number, side: Side): string {
  if (side !== 'pass' && code === 'head-pose-roll' && Math.abs(value) > UPSIDE_DOWN) return texts.upsideDown;
  return texts.checks[code][side] ?? texts.outOfRange;
}
