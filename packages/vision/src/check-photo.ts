import { type AnalyseOptions, analysePyramid } from './analyse.ts';
import type { FileFacts } from './file/file-facts.ts';
import { createPyramid } from './image/pyramid.ts';
import { assertRgbaImage, type RgbaImage } from './image/rgba-image.ts';
import { inspectPyramid } from './report/inspect.ts';
import type { PhotoCheck } from './report/report.ts';
import type { RuleSet } from './rules/rule-set.ts';
import { SOURCE_RULES } from './rules/source-rules.ts';
import type { VisionRuntime } from './runtime/vision-runtime.ts';

export interface CheckPhotoOptions extends AnalyseOptions {
  /** Thresholds; the built-in `source` rule set when left out. */
  readonly rules?: RuleSet;
  /** What the file says of itself; without it the checks that read the file are skipped. */
  readonly file?: FileFacts;
}

/**
 * Looks at a picture and judges it: `analyse` followed by `inspect`.
 * @throws VisionError `input/invalid`, `image/too-small`, `aborted` and what the runtime throws
 * @example
 * const runtime = await createNodeRuntime();
 * const { report } = await checkPhoto(await decodeImage(bytes), runtime);
 */
export async function checkPhoto(
  image: RgbaImage,
  runtime: VisionRuntime,
  options: CheckPhotoOptions = {},
): Promise<PhotoCheck> {
  assertRgbaImage(image);
  const pyramid = createPyramid(image);
  const observation = await analysePyramid(pyramid, runtime, options);
  return {
    observation,
    report: inspectPyramid(observation, pyramid, options.rules ?? SOURCE_RULES, options.file),
  };
}
