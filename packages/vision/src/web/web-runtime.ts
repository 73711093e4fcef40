import type { AnalyseOptions } from '../analyse.ts';
import type { CheckPhotoOptions } from '../check-photo.ts';
import type { RgbaImage } from '../image/rgba-image.ts';
import type { MadePhoto, MakePhotoOptions } from '../make/make-photo.ts';
import type { PhotoSpec } from '../make/photo-spec.ts';
import { MODEL_NAMES } from '../models/registry.ts';
import type { Observation } from '../observation.ts';
import type { PhotoCheck } from '../report/report.ts';
import { disposed } from '../runtime/session-runtime.ts';
import type { VisionRuntime } from '../runtime/vision-runtime.ts';
import type { Connection } from './connection.ts';
import type { Tier } from './web-runtime-options.ts';

type Abortable<Options> = Omit<Options, 'signal'> & { readonly signal?: AbortSignal | undefined };

/**
 * Runs the models in this browser. It is a `VisionRuntime` for `analyse`, `checkPhoto` and `makePhoto` of this package; its
 * methods of the same names do the whole work where the models are, so that a page with a worker never stops.
 * Calls are answered one after the other.
 */
export interface WebRuntime extends VisionRuntime {
  /** `worker`, or `main-thread` where no worker can run the models and each model stops the page. */
  readonly tier: Tier;
  /** Most live frames a second that a host should ask for. */
  readonly framesPerSecond: number;
  analyse(image: RgbaImage, options?: Abortable<AnalyseOptions>): Promise<Observation>;
  checkPhoto(image: RgbaImage, options?: Abortable<CheckPhotoOptions>): Promise<PhotoCheck>;
  makePhoto(
    image: RgbaImage,
    spec: PhotoSpec,
    options?: Abortable<Pick<MakePhotoOptions, 'observation' | 'rules' | 'onProgress'>>,
  ): Promise<MadePhoto>;
}

/** Ours: a worker keeps up with ten, which timers need some room for; on the main thread more would leave the page no time. */
const FRAMES_PER_SECOND: Readonly<Record<Tier, number>> = { worker: 12, 'main-thread': 3 };

export function webRuntime(connection: Connection, tier: Tier, name: string): WebRuntime {
  return {
    name: `${name}, ${tier}`,
    tier,
    framesPerSecond: FRAMES_PER_SECOND[tier],
    run: (model, input) => connection.call('run', [model, input]),
    warmUp: (models = MODEL_NAMES) => connection.call('load', [models]),
    dispose: () => {
      connection.close(disposed());
      return Promise.resolve();
    },
    analyse: (image, { signal, ...options } = {}) => connection.call('analyse', [image, options], { signal }),
    checkPhoto: (image, { signal, ...options } = {}) =>
      connection.call('checkPhoto', [image, options], { signal }),
    makePhoto: (image, spec, { signal, onProgress, ...options } = {}) =>
      connection.call('makePhoto', [image, spec, options], { signal, onStage: onProgress }),
  };
}
