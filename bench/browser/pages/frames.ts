/** Looks at the same frames with each tracker, as often as the bench asks. */
import { createMediapipeTracker } from '@tucai/vision/mediapipe';
import {
  createLiveTracker,
  createWebRuntime,
  guide,
  type LiveTracker,
  NO_GUIDANCE,
  type VisionRuntime,
} from '@tucai/vision/web';
import { openCamera, readFrame } from './camera.ts';

/** Pixels by which the head moves from frame to frame: to and fro, as held by hand. */
const SWAY = Array.from({ length: 20 }, (_, i) => Math.round(6 * Math.sin((i / 20) * 2 * Math.PI)));

/** One frame, in milliseconds. */
export interface FrameCost {
  readonly whole: number;
  /** From the call of each model to its answer, the way to the worker and back included. */
  readonly models: Readonly<Record<string, number>>;
}

type Look = (frame: ImageData, bitmap: ImageBitmap, at: number) => Promise<void>;

let models: Record<string, number> = {};

/** The runtime with a clock on its models. */
function clocked(runtime: VisionRuntime): VisionRuntime {
  return {
    name: runtime.name,
    run: async (model, input) => {
      const begin = performance.now();
      const outputs = await runtime.run(model, input);
      models[model] = (models[model] ?? 0) + performance.now() - begin;
      return outputs;
    },
    warmUp: (names) => runtime.warmUp(names),
    dispose: () => runtime.dispose(),
  };
}

/** A frame's guidance on any tracker. */
function guidanceBy(tracker: LiveTracker, mayFail: (hint: string | null) => void): Look {
  let state: ReturnType<typeof guide> = NO_GUIDANCE;
  return async (frame, _, at) => {
    state = guide(state, await tracker.look(frame, at), at);
    mayFail(state.guidance.hint);
  };
}

const looks: Record<string, Look> = {};
let at = 0;
let hint: string | null = null;
const remember = (said: string | null): void => {
  hint = said;
};

const trackers = {
  /** @param peers also MediaPipe by itself and the tracker on it */
  start: async (peers: boolean) => {
    const runtime = await createWebRuntime();
    looks.tucai = guidanceBy(createLiveTracker(clocked(runtime)), remember);
    if (!peers) return runtime.tier;
    const { openFaceLandmarker } = await import('./face-landmarker.ts');
    const landmarker = await openFaceLandmarker();
    looks.mediapipe = async (_, bitmap) => {
      if (landmarker.detectForVideo(bitmap, ++at).faceLandmarks.length !== 1) throw new Error('no face');
    };
    const files = { wasmBase: '/tasks-vision/wasm', model: '/models/face_landmarker.task' };
    looks['tucai on mediapipe'] = guidanceBy(await createMediapipeTracker(files), remember);
    return runtime.tier;
  },
  /** The frames in turn: what each cost. */
  look: async (who: string, photo: string, count: number): Promise<FrameCost[]> => {
    const look = looks[who];
    if (!look) throw new Error(`${who} was not started`);
    const picture = await createImageBitmap(await (await fetch(photo)).blob());
    const costs: FrameCost[] = [];
    for (let i = 0; i < count; i++) {
      const frame = readFrame(picture, SWAY[i % SWAY.length]);
      const bitmap = await createImageBitmap(frame);
      models = {};
      const begin = performance.now();
      await look(frame, bitmap, ++at);
      costs.push({ whole: performance.now() - begin, models });
      bitmap.close();
    }
    return costs;
  },
  /** What the guidance said last. */
  hint: () => hint,
  /** Guidance on the camera without a pause: frames in a second, and milliseconds that reading a frame takes. */
  film: async (milliseconds: number) => {
    const look = looks.tucai;
    if (!look) throw new Error('not started');
    const camera = await openCamera();
    const reading: number[] = [];
    const begin = performance.now();
    let frames = 0;
    for (; performance.now() - begin < milliseconds; frames++) {
      const grabbed = performance.now();
      const picture = await camera.grab();
      const frame = readFrame(picture);
      reading.push(performance.now() - grabbed);
      await look(frame, picture, ++at);
      picture.close();
    }
    return { framesPerSecond: (1000 * frames) / (performance.now() - begin), reading };
  },
};

declare global {
  var bench: typeof trackers;
}
globalThis.bench = trackers;
