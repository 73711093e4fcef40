/// <reference path="./tasks-vision.d.ts" />
import { FaceLandmarker, FilesetResolver } from '@mediapipe/tasks-vision';

/** MediaPipe's FaceLandmarker as its own guide opens it, on the processor. */
export async function openFaceLandmarker(): Promise<FaceLandmarker> {
  const files = await FilesetResolver.forVisionTasks('/tasks-vision/wasm');
  return await FaceLandmarker.createFromOptions(files, {
    baseOptions: { modelAssetPath: '/models/face_landmarker.task', delegate: 'CPU' },
    runningMode: 'VIDEO',
  });
}
