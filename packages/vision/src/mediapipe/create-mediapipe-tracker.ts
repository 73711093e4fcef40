import { VisionError } from '../errors.ts';
import type { LiveTracker } from '../guidance/live-tracker.ts';
import { observeLight } from '../guidance/observe-light.ts';
import { assertRgbaImage, type RgbaImage } from '../image/rgba-image.ts';
import { disposed } from '../runtime/session-runtime.ts';
import { facesOfResult } from './faces-of-result.ts';
import { loadFiles } from './load-files.ts';
import { type FaceLandmarker, type FaceLandmarkerResult, loadTasksVision } from './load-tasks-vision.ts';
import { assertMediapipeOptions, fileUrls, type MediapipeTrackerOptions } from './mediapipe-options.ts';
import { assertAble, openLandmarker } from './open-landmarker.ts';

/** The live tracker on MediaPipe. It runs where it was made, so on the page it stops the page while it looks. */
export interface MediapipeTracker extends LiveTracker {
  readonly framesPerSecond: number;
  /** Frees the memory of the models. Every later look is refused with `runtime/disposed`. */
  dispose(): void;
}

/** Ours: a worker keeps up with ten; on the page more than five would leave a phone no time. */
const FRAMES_PER_SECOND = { worker: 10, page: 5 };

/**
 * The live tracker on MediaPipe's FaceLandmarker (@mediapipe/tasks-vision 0.10.35, an optional peer) instead of this
 * package's models: for hosts that have MediaPipe in their page anyway. Light, place and pose are measured by the same
 * code from the same pixels. Needs WebGL, and OffscreenCanvas in a worker. Nothing is asked of another origin.
 *
 * @throws VisionError `runtime/missing-peer`; `runtime/wrong-peer` for every other version of the peer, as later ones report
 *   their use; `runtime/unsupported` where MediaPipe does not run, such as without WebGL or outside of browsers;
 *   `model/missing` and `model/hash-mismatch` for the files; `aborted`; `input/invalid`
 * @example
 * const tracker = await createMediapipeTracker({ wasmBase: '/mediapipe/wasm/', model: '/mediapipe/face_landmarker.task' });
 * const observation = await tracker.look(frame, performance.now());
 */
export async function createMediapipeTracker(options: MediapipeTrackerOptions): Promise<MediapipeTracker> {
  assertMediapipeOptions(options);
  assertAble();
  const urls = fileUrls(options, globalThis.location.href);
  const { modelFile, onProgress, signal } = options;
  const tasksVision = await unlessStopped(signal, loadTasksVision());
  const files = await unlessStopped(signal, loadFiles(urls, modelFile, onProgress));
  const landmarker = await openLandmarker(tasksVision, files);
  if (signal?.aborted) landmarker.close();
  return await unlessStopped(signal, Promise.resolve(new Tracker(landmarker)));
}

/** @throws VisionError `aborted`, as soon as the signal says so */
async function unlessStopped<T>(signal: AbortSignal | undefined, work: Promise<T>): Promise<T> {
  const stopped = new VisionError('aborted', 'The start of the tracker was stopped.', { retryable: true });
  if (signal?.aborted) throw stopped;
  if (!signal) return await work;
  return await new Promise((resolve, reject) => {
    const stop = (): void => reject(stopped);
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

class Tracker implements MediapipeTracker {
  readonly framesPerSecond = 'document' in globalThis ? FRAMES_PER_SECOND.page : FRAMES_PER_SECOND.worker;
  #landmarker: FaceLandmarker | null;
  /** MediaPipe wants each frame later than the one before and does not compute with the times. */
  #frame = 0;
  #forgets = false;

  constructor(landmarker: FaceLandmarker) {
    this.#landmarker = landmarker;
  }

  async look(image: RgbaImage, at: number): ReturnType<LiveTracker['look']> {
    assertRgbaImage(image);
    const pixels = new ImageData(image.width, image.height);
    pixels.data.set(image.data);
    // Of a <video> or VideoFrame whose track is cropped MediaPipe gives wrong coordinates; of a bitmap right ones.
    const bitmap = await createImageBitmap(pixels);
    try {
      return observeLight(image, facesOfResult(await this.#detect(bitmap), image), at);
    } finally {
      bitmap.close();
    }
  }

  reset(): void {
    this.#forgets = this.#frame > 0;
  }

  dispose(): void {
    this.#landmarker?.close();
    this.#landmarker = null;
  }

  async #detect(bitmap: ImageBitmap): Promise<FaceLandmarkerResult> {
    if (!this.#landmarker) throw disposed();
    try {
      // The graph is built anew, which is how MediaPipe forgets.
      if (this.#forgets) await this.#landmarker.setOptions({});
      this.#forgets = false;
      return this.#landmarker.detectForVideo(bitmap, ++this.#frame);
    } catch (cause) {
      throw new VisionError('runtime/failed', "MediaPipe's landmarker failed on a frame.", { cause });
    }
  }
}
