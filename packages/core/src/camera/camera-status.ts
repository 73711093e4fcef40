/** What the session is doing, in one word; the tag of its states. */
export const CAMERA_STATUSES = [
  'idle',
  'asking',
  'opening',
  'searching',
  'holding',
  'countdown',
  'capturing',
  'preview',
  'paused',
  'denied',
  'no-camera',
  'in-use',
  'lost',
  'failed',
  'done',
  'cancelled',
] as const;

export type CameraStatus = (typeof CAMERA_STATUSES)[number];
