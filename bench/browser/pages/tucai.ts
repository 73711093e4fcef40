/** A host that starts camera and runtime at once, and says what the first frame needs. */
import { createLiveTracker, createWebRuntime, guide, NO_GUIDANCE } from '@tucai/vision/web';
import { openCamera, readFrame } from './camera.ts';
import type { FirstAnswer } from './first-answer.ts';

const pageRuns = performance.now();
let cameraOpen = 0;
const opening = openCamera().finally(() => {
  cameraOpen = performance.now();
});
const runtime = await createWebRuntime();
const modelsReady = performance.now();
const camera = await opening;
const picture = await camera.grab();
const observation = await createLiveTracker(runtime).look(readFrame(picture), performance.now());
const { guidance } = guide(NO_GUIDANCE, observation, 0);
globalThis.answer = {
  answer: guidance.hint ?? 'none',
  milliseconds: { pageRuns, cameraOpen, modelsReady, answer: performance.now() },
} satisfies FirstAnswer;
