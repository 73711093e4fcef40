import type { LightObservation } from './light-observation.ts';

/** Lids this far apart, in T, are fully open: wider is surprise, not a better picture. */
const WIDE_OPEN = 0.09;
/** Ten degrees of turn weigh as much as a third of the sharpness. */
const DEGREES = 30;

/**
 * How good a frame is among others that would do, 0–1: sharp, eyes open, the head straight. Our own weighing; it decides
 * between frames of one second and never whether a photo passes.
 */
export function frameQuality({ measures }: LightObservation): number {
  const sharp = clamp((measures.sharpness ?? 0) / 1.2);
  const still = clamp((measures['motion-blur'] ?? 0) / 0.8);
  const open = clamp((measures['eyes-open'] ?? 0) / WIDE_OPEN);
  const turned = Math.hypot(measures['head-pose-yaw'] ?? 0, measures['head-pose-pitch'] ?? 0);
  return (sharp + still + open + clamp(1 - turned / DEGREES)) / 4;
}

function clamp(value: number): number {
  return Math.max(0, Math.min(1, value));
}
