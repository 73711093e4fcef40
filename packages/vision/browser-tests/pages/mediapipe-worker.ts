/** A worker of the host's own: it imports the entry, says so, and looks at the frame whose path it is sent. */
import { createMediapipeTracker } from '@tucai/vision/mediapipe';
import { fetchPixels } from './pixels.ts';

postMessage(['answer', typeof createMediapipeTracker]);

globalThis.onmessage = async ({ data }: MessageEvent<string>) => {
  const files = { wasmBase: '/tasks-vision/wasm', model: '/models/face_landmarker.task' };
  const tracker = await createMediapipeTracker(files);
  const { measures } = await tracker.look(await fetchPixels(data), 1);
  postMessage({ framesPerSecond: tracker.framesPerSecond, faces: measures['single-face'] });
};
