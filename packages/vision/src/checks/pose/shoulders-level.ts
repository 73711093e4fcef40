import { linesRegion } from '../../measure/regions.ts';
import { shoulderLightRatio } from '../../measure/shoulder-light.ts';
import { shoulders } from '../../measure/shoulders.ts';
import { atan2 } from '../../portable-math/atan2.ts';
import type { FaceCheck } from '../check.ts';
import { poseScore } from './pose-score.ts';

/**
 * One shoulder this much darker than the other (1.6 stops) lies in shadow: what is seen of its edge is not to be trusted.
 * Even light leaves 1.3 at most between the shoulders of the rendered people, light from the side 4 to 7.
 */
const ONE_IN_SHADOW = 3;

/**
 * 左右肩膀平衡. The angle of the line between points of both shoulders at the same distance from the middle, in degrees:
 * the median of many. Positive: the shoulder on the right of the picture is lower.
 */
export const shouldersLevel: FaceCheck = {
  code: 'shoulders-level',
  kind: 'quality',
  unit: 'deg',
  subject: 'face',
  measure(input) {
    const pairs = shoulders(input);
    if (typeof pairs === 'string') return pairs;
    if (shoulderLightRatio(input, pairs) > ONE_IN_SHADOW) return 'too-small';
    const angles = pairs.map(([a, b]) => (atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI).sort((a, b) => a - b);
    const value = angles[Math.floor(angles.length / 2)]!;
    return { value, score: poseScore(value), region: linesRegion([...pairs], input.frame.interEye * 0.1) };
  },
};
