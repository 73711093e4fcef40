import * as z from 'zod/mini';
import { VisionError } from '../errors.ts';
import type { LoadProgress } from '../web/web-runtime-options.ts';

export interface MediapipeTrackerOptions {
  /**
   * The folder `wasm` of @mediapipe/tasks-vision 0.10.35 as the host serves it, on the origin of the page. Two of its files
   * are fetched, `vision_wasm_module_internal.js` and `.wasm`, and checked against their SHA-256.
   */
  readonly wasmBase: string | URL;
  /** MediaPipe's `face_landmarker.task`, on the origin of the page. It is in no npm package: the host brings it. */
  readonly model: string | URL;
  /** What the model has to be; that published as float16/1 when left out. */
  readonly modelFile?: MediapipeFile | undefined;
  /** Told while files arrive. */
  readonly onProgress?: ((progress: LoadProgress) => void) | undefined;
  /** Stops the start. */
  readonly signal?: AbortSignal | undefined;
}

export interface MediapipeFile {
  readonly bytes: number;
  /** In lower-case hexadecimal. */
  readonly sha256: string;
}

const place = z.union([z.string().check(z.minLength(1)), z.instanceof(URL)]);

const optionsSchema = z.strictObject({
  wasmBase: place,
  model: place,
  modelFile: z.optional(
    z.strictObject({
      bytes: z.int().check(z.positive()),
      sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/, '64 lower-case hexadecimal digits')),
    }),
  ),
  onProgress: z.optional(z.custom((value) => typeof value === 'function', 'must be a function')),
  signal: z.optional(z.custom((value) => value instanceof AbortSignal, 'must be an AbortSignal')),
});

/** @throws VisionError `input/invalid` with the path and the reason of every problem */
export function assertMediapipeOptions(options: MediapipeTrackerOptions): void {
  const parsed = optionsSchema.safeParse(options);
  if (parsed.success) return;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.') || '(top)'}: ${message}`);
  throw new VisionError('input/invalid', `The tracker options cannot be used. ${problems.join('; ')}`, {
    details: { problems: problems.length },
  });
}

/**
 * The addresses of the three files.
 * @param page address of the page, or of the worker's script
 * @throws VisionError `input/invalid` for what is no URL or lies on another origin: nothing is asked of other machines
 */
export function fileUrls(
  { wasmBase, model }: Pick<MediapipeTrackerOptions, 'wasmBase' | 'model'>,
  page: string,
): { readonly wasmBase: URL; readonly model: URL } {
  const folder = ownUrl(wasmBase, page, 'wasmBase');
  if (!folder.pathname.endsWith('/')) folder.pathname += '/';
  return { wasmBase: folder, model: ownUrl(model, page, 'model') };
}

function ownUrl(place: string | URL, page: string, option: string): URL {
  if (!URL.canParse(place, page)) {
    throw new VisionError('input/invalid', `${option} is no URL.`, { details: { option } });
  }
  const url = new URL(place, page);
  if (url.origin !== new URL(page).origin) {
    throw new VisionError(
      'input/invalid',
      `${option} lies on another origin than the page. Serve the file from the origin of the page.`,
      { details: { option, origin: url.origin } },
    );
  }
  return url;
}
