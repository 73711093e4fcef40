import type { HeadPose } from '@tucai/vision';
import { correlation, mean } from './statistics.ts';

const ANGLES = ['yaw', 'pitch', 'roll'] as const;
export type Angle = (typeof ANGLES)[number];

/** One face whose angles are known exactly. Degrees. */
export interface PoseSample {
  readonly truth: HeadPose;
  readonly measured: HeadPose;
}

/** Errors of one angle in degrees. */
export interface AngleError {
  readonly angle: Angle;
  readonly samples: number;
  /** Mean of measured minus true: what a constant shift would mend. */
  readonly bias: number;
  readonly meanAbsolute: number;
  readonly maxAbsolute: number;
  /** Null when the true angle never varies. */
  readonly correlation: number | null;
}

/** @returns one entry an angle; empty without samples */
export function poseErrors(samples: readonly PoseSample[]): AngleError[] {
  if (samples.length === 0) return [];
  return ANGLES.map((angle) => {
    const truths = samples.map(({ truth }) => truth[angle]);
    const measured = samples.map(({ measured: pose }) => pose[angle]);
    const errors = measured.map((value, i) => value - truths[i]!);
    const absolute = errors.map(Math.abs);
    return {
      angle,
      samples: samples.length,
      bias: mean(errors),
      meanAbsolute: mean(absolute),
      maxAbsolute: Math.max(...absolute),
      correlation: correlation(truths, measured),
    };
  });
}
