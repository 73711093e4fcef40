import * as z from 'zod/mini';
import { VisionError } from '../errors.ts';
import { MODEL_NAMES, type ModelName } from '../models/registry.ts';

/** The tiers of which one is tried after the other. */
export const TIERS = ['worker', 'main-thread'] as const;
export type Tier = (typeof TIERS)[number];

export interface WebRuntimeOptions {
  /**
   * Folder that holds the folders `models` and `wasm` of this version of the package, such as a CDN's copy of it (which
   * has to allow the page's origin by CORS). Default: the files of the package where the bundler put them, or the
   * folder `tucai` beside the bundle where it put none.
   * Every file is checked against its SHA-256.
   */
  readonly assetBase?: string | URL | undefined;
  /**
   * Where the package's `dist/web/worker.js` lies, on the page's own origin: browsers start no worker from elsewhere.
   * Default: the file of the package, as with `assetBase`.
   */
  readonly workerUrl?: string | URL | undefined;
  /** Tiers to try, in their order. Default: `worker`, then `main-thread`. */
  readonly tiers?: readonly Tier[] | undefined;
  /**
   * Models to load and to try out before the promise settles; the others are loaded when they are needed. Default: what
   * live guidance needs, short-range detector and landmarks.
   */
  readonly models?: readonly ModelName[] | undefined;
  /** Told while files arrive, also later when a further model is needed. */
  readonly onProgress?: ((progress: LoadProgress) => void) | undefined;
  /** Stops the start. */
  readonly signal?: AbortSignal | undefined;
}

export interface LoadProgress {
  /** Name of the file that is arriving. */
  readonly file: string;
  /** Its bytes so far, and in all, after content decoding. */
  readonly loaded: number;
  readonly total: number;
  /** What has arrived of all that the start loads, 0–1; it never falls. 1 for what is loaded later. */
  readonly share: number;
}

/** What live guidance looks with. */
export const GUIDANCE_MODELS = ['face-detection-short-range', 'face-landmarks-attention'] as const;

const location = z.union([z.string().check(z.minLength(1)), z.instanceof(URL)]);

const optionsSchema = z.strictObject({
  assetBase: z.optional(location),
  workerUrl: z.optional(location),
  tiers: z.optional(z.array(z.enum(TIERS)).check(z.minLength(1))),
  models: z.optional(z.array(z.enum(MODEL_NAMES))),
  onProgress: z.optional(z.custom((value) => typeof value === 'function', 'must be a function')),
  signal: z.optional(z.custom((value) => value instanceof AbortSignal, 'must be an AbortSignal')),
});

/** @throws VisionError `input/invalid` with the path and the reason of every problem */
export function assertWebRuntimeOptions(options: WebRuntimeOptions): void {
  const parsed = optionsSchema.safeParse(options);
  if (parsed.success) return;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.') || '(top)'}: ${message}`);
  throw new VisionError('input/invalid', `The runtime options cannot be used. ${problems.join('; ')}`, {
    details: { problems: problems.length },
  });
}

/**
 * A place of the host's as a URL, relative to the page.
 * @param option its name, for the error
 */
export function hostUrl(place: string | URL, option: string): URL {
  try {
    return new URL(place, globalThis.location?.href);
  } catch (cause) {
    throw new VisionError('input/invalid', `${option} is no URL.`, { cause, details: { option } });
  }
}
