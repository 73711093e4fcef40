import { resolve } from 'node:path';
import type { Language, Observation, RgbaImage, RuleSet, VisionRuntime } from '@tucai/vision';
import { checkPhotoFile } from './check-photo-file.ts';
import type { FoundPhoto } from './found-photo.ts';
import { inOrder } from './in-order.ts';
import { limiter } from './limiter.ts';
import type { PhotoLine } from './photo-line.ts';

export interface CheckFilesOptions {
  /** From `createNodeRuntime()` of `@tucai/vision/node`; the caller disposes of it. */
  readonly runtime: VisionRuntime;
  /** Thresholds; the built-in `source` rules when left out. */
  readonly rules?: RuleSet | undefined;
  /**
   * False leaves out the 6-class segmenter, about a quarter of the work. The exposure checks are then skipped, so
   * that no photo gets better than `warn` unless the rules turn them off. Default true.
   */
  readonly classes?: boolean | undefined;
  /** How many photos are analysed at once, 1–16. Default 1; the next photo is decoded meanwhile in any case. */
  readonly concurrency?: number | undefined;
  /** Language of error messages. Check results carry both languages. Default `en`. */
  readonly language?: Language | undefined;
  /** Once aborted, the photo that is due is finished and is the last one. */
  readonly stop?: AbortSignal | undefined;
}

/** One photo's line and, unless it was an error, what it was made from. */
export interface CheckedPhoto {
  /** Absolute. */
  readonly path: string;
  readonly line: PhotoLine;
  readonly picture?: { readonly image: RgbaImage; readonly observation: Observation };
}

/** Most photos that may be analysed at once: a decoded photo takes up to 100 MB. */
export const MAX_CONCURRENCY = 16;

/**
 * Checks photos and hands out one answer per photo, in the order given, each as soon as it is ready. A photo that
 * cannot be read or decoded gives a line with the verdict `error` and the others go on.
 * @param photos paths, or what `findPhotos` returned
 * @throws RangeError for a concurrency outside its range
 * @throws VisionError for what every photo would meet: `model/missing`, `model/hash-mismatch`,
 *   `runtime/missing-peer`, `runtime/disposed`
 * @example
 * for await (const { line } of checkFiles(['a.jpg', 'b.jpg'], { runtime })) console.log(line.verdict);
 */
export async function* checkFiles(
  photos: readonly (string | FoundPhoto)[],
  options: CheckFilesOptions,
): AsyncGenerator<CheckedPhoto, void> {
  const { concurrency = 1, stop } = options;
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > MAX_CONCURRENCY) {
    throw new RangeError(
      `concurrency must be a whole number from 1 to ${MAX_CONCURRENCY}, not ${concurrency}`,
    );
  }
  const analysing = limiter(concurrency);
  yield* inOrder(photos, {
    window: concurrency + 1,
    work: (photo, signal) => {
      const found = typeof photo === 'string' ? { file: photo, path: resolve(photo) } : photo;
      return checkPhotoFile(found, { ...options, analysing, signal });
    },
    stop,
  });
}
