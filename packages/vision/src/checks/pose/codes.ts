export const POSE_CODES = ['head-pose-yaw', 'head-pose-pitch', 'head-pose-roll'] as const;

export type PoseCode = (typeof POSE_CODES)[number];
