import { checkPhoto, readFileFacts, SOURCE_RULES } from '@tucai/vision';
import { decodeImage, readPhoto } from '@tucai/vision/node';
import type { CheckedPhoto, CheckFilesOptions } from './check-files.ts';
import type { FoundPhoto } from './found-photo.ts';
import { describeError, isFatal, photoError } from './photo-error.ts';

export interface CheckPhotoFileOptions extends CheckFilesOptions {
  /** Holds back the models, not the decoding. */
  readonly analysing: <T>(work: () => Promise<T>) => Promise<T>;
  readonly signal: AbortSignal;
}

/** Reads, decodes, analyses and judges one file. Whatever is wrong with the file becomes a line, not an exception. */
export async function checkPhotoFile(
  photo: FoundPhoto,
  options: CheckPhotoFileOptions,
): Promise<CheckedPhoto> {
  const { file, path, problem } = photo;
  const { language = 'en', runtime, signal, classes = true, rules = SOURCE_RULES } = options;
  const work = stopwatch();
  const failed = (error: ReturnType<typeof describeError>): CheckedPhoto => ({
    path,
    line: { file, verdict: 'error', faces: null, checks: [], error, ms: work.elapsed() },
  });

  if (problem !== undefined) return failed(describeError(problem, language));
  try {
    const { image, facts } = await work.time(async () => {
      const bytes = await readPhoto(path);
      return { image: await decodeImage(bytes), facts: readFileFacts(bytes) };
    });
    return await options.analysing(() =>
      work.time(async () => {
        const { report, observation } = await checkPhoto(image, runtime, {
          classes,
          signal,
          rules,
          file: facts,
        });
        const { verdict, faces, checks } = report;
        return {
          path,
          line: { file, verdict, faces, checks, ms: work.elapsed() },
          picture: { image, observation },
        };
      }),
    );
  } catch (error) {
    if (signal.aborted || isFatal(error)) throw error;
    return failed(photoError(error, language));
  }
}

/** Adds up the time of several pieces of work, without the waits between them. */
function stopwatch(): { time<T>(work: () => Promise<T>): Promise<T>; elapsed(): number } {
  let total = 0;
  let since: number | undefined;
  const elapsed = (): number => Math.round(total + (since === undefined ? 0 : performance.now() - since));
  return {
    elapsed,
    async time(work) {
      since = performance.now();
      try {
        return await work();
      } finally {
        total += performance.now() - since;
        since = undefined;
      }
    },
  };
}
