/// <reference path="./tasks-vision.d.ts" />
import { VisionError } from '../errors.ts';
import { assertCheckedVersion, TASKS_VISION_VERSION } from './checked-version.ts';

export type { FaceLandmarker, FaceLandmarkerResult, NormalizedLandmark } from '@mediapipe/tasks-vision';
export type TasksVision = typeof import('@mediapipe/tasks-vision');

/**
 * Imports the optional peer when it is first needed.
 * @throws VisionError `runtime/missing-peer` (retryable: its code may just not have arrived), `runtime/wrong-peer`
 */
export async function loadTasksVision(): Promise<TasksVision> {
  const module = await import('@mediapipe/tasks-vision').catch((cause: unknown) => {
    throw new VisionError(
      'runtime/missing-peer',
      'The package @mediapipe/tasks-vision is not installed, is not in the import map of the page, or its code could not be ' +
        `fetched. Run: npm install --save-exact @mediapipe/tasks-vision@${TASKS_VISION_VERSION}`,
      { cause, retryable: true, details: { package: '@mediapipe/tasks-vision' } },
    );
  });
  assertCheckedVersion(Object.keys(module));
  return module;
}
