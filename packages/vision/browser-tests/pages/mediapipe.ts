/** What the tests of the tracker on MediaPipe ask of a page. Everything that is passed and answered is plain data. */
import {
  createMediapipeTracker,
  type LightObservation,
  type LoadProgress,
  type MediapipeTracker,
  type MediapipeTrackerOptions,
  VisionError,
} from '@tucai/vision/mediapipe';
import { fetchPixels } from './pixels.ts';

/** Where the test serves what a host brings. */
const FILES = { wasmBase: '/tasks-vision/wasm', model: '/models/face_landmarker.task' };

let tracker: MediapipeTracker | undefined;

const harness = {
  /** @returns the files that arrived in full, and how far all were in the end; or the error */
  start: async (options: Partial<MediapipeTrackerOptions> = {}) => {
    const arrived: string[] = [];
    let share = 0;
    const onProgress = (progress: LoadProgress): void => {
      if (progress.loaded === progress.total) arrived.push(progress.file);
      share = progress.share;
    };
    try {
      tracker = await createMediapipeTracker({ ...FILES, ...options, onProgress });
      return { arrived: arrived.sort(), share, framesPerSecond: tracker.framesPerSecond };
    } catch (error) {
      if (!VisionError.isInstance(error)) throw error;
      const { code, message, retryable } = error;
      return { code, message, retryable, cause: String(error.cause) };
    }
  },
  /** Looks at the same frame several times and answers what was seen last. */
  look: async (path: string, times = 3): Promise<LightObservation> => {
    const image = await fetchPixels(path);
    if (!tracker) throw new Error('start first');
    for (let at = 100; at < times * 100; at += 100) await tracker.look(image, at);
    return await tracker.look(image, times * 100);
  },
  /** Stops the start as soon as the first bytes have come. */
  startAndStop: () => {
    const control = new AbortController();
    const options = { ...FILES, onProgress: () => control.abort(), signal: control.signal };
    return createMediapipeTracker(options).then(
      () => 'started',
      (error: unknown) => (VisionError.isInstance(error) ? error.code : String(error)),
    );
  },
  reset: () => tracker?.reset(),
  dispose: () => tracker?.dispose(),
  lookAnyway: async (path: string) => {
    const image = await fetchPixels(path);
    return await tracker?.look(image, 0).then(
      () => 'seen',
      (error: unknown) => (VisionError.isInstance(error) ? error.code : String(error)),
    );
  },
};

declare global {
  var onMediapipe: typeof harness;
}
globalThis.onMediapipe = harness;
