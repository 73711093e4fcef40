import type { LightObservation } from '../guidance/light-observation.ts';

/** Measures of a frame in which nothing is wrong by the rules for the photo as it is taken. */
const GOOD: LightObservation['measures'] = {
  'single-face': 1,
  'inter-eye-distance': 200,
  'head-size': 0.26,
  'head-centred': 0,
  'face-inside-frame': 0.4,
  'crown-margin': 90,
  'head-pose-yaw': 0,
  'head-pose-pitch': 0,
  'head-pose-roll': 0,
  'gaze-frontal': 0,
  'eyes-open': 0.07,
  'mouth-closed': 0.01,
  'expression-neutral': 0.3,
  'under-exposure': 0.1,
  'over-exposure': 0,
  'luminance-mean': 0.3,
  'illumination-uniformity': 0.9,
  sharpness: 0.8,
  'motion-blur': 0.5,
};

/** A good frame with some measures changed. */
export function goodFrame(
  at: number,
  measures: LightObservation['measures'] = {},
  rest: Partial<LightObservation> = {},
): LightObservation {
  return {
    at,
    measures: { ...GOOD, ...measures },
    place: { x: 0.375, y: 0.42, eyesToChin: 0.26, nearestEdge: 'left', roomBelow: 1.2 },
    darkerSide: 'left',
    sceneLuminance: 0.4,
    ...rest,
  };
}

/** A frame without a face. */
export function emptyFrame(at: number, sceneLuminance = 0.4): LightObservation {
  return { at, measures: { 'single-face': 0 }, place: null, darkerSide: null, sceneLuminance };
}
