export const POSE_CODES = [
  'head-pose-yaw',
  'head-pose-pitch',
  'head-pose-roll',
  'gaze-frontal',
  'shoulders-level',
] as const;

export type PoseCode = (typeof POSE_CODES)[number];
