import type { RgbaImage } from '../image/rgba-image.ts';
import type { VisionRuntime } from '../runtime/vision-runtime.ts';
import { FaceTracker } from './face-tracker.ts';
import type { LightObservation } from './light-observation.ts';
import { observeLight } from './observe-light.ts';

/** Looks at the frames of one live picture, one after the other. */
export interface LiveTracker {
  /**
   * @param image the frame, about 480×640; `sourceWidth` and `sourceHeight` tell how large the photo will be
   * @param at when it was taken, in milliseconds of any clock that does not run backwards
   * @throws VisionError `input/invalid`, `image/too-small`, and what the runtime throws
   */
  look(image: RgbaImage, at: number): Promise<LightObservation>;
  /** Forgets the face: the picture comes from another camera now. */
  reset(): void;
  /** Most frames a second that it should be asked for; a host's own choice where it does not say. */
  readonly framesPerSecond?: number | undefined;
  /** Frees what it looks with, where that belongs to it. It looks at nothing afterwards. */
  dispose?(): void | Promise<void>;
}

export interface LiveTrackerOptions {
  /** The runtime serves this tracker alone: `dispose` of the tracker disposes of it. Default: the host keeps it. */
  readonly ownsRuntime?: boolean;
}

/**
 * The live tracker on any runtime: short-range detector until a face is found, then only landmarks, which follow it. Needs
 * the models `face-detection-short-range` and `face-landmarks-attention`.
 * @example
 * const tracker = createLiveTracker(await createWebRuntime(), { ownsRuntime: true });
 * const observation = await tracker.look(frame, performance.now());
 */
export function createLiveTracker(
  runtime: VisionRuntime & Pick<LiveTracker, 'framesPerSecond'>,
  { ownsRuntime = false }: LiveTrackerOptions = {},
): LiveTracker {
  const faces = new FaceTracker(runtime);
  return {
    look: async (image, at) => observeLight(image, await faces.look(image), at),
    reset: () => faces.forget(),
    framesPerSecond: runtime.framesPerSecond,
    dispose: async () => {
      if (ownsRuntime) await runtime.dispose();
    },
  };
}
