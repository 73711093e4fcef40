export * from '../index.ts';
export type { LoadProgress } from '../web/web-runtime-options.ts';
export { TASKS_VISION_VERSION } from './checked-version.ts';
export { createMediapipeTracker, type MediapipeTracker } from './create-mediapipe-tracker.ts';
export type { MediapipeFile, MediapipeTrackerOptions } from './mediapipe-options.ts';
