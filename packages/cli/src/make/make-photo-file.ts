import { createHash } from 'node:crypto';
import {
  type CheckResult,
  type MadePhoto,
  makePhoto,
  type PhotoSpec,
  RefusedPhotoError,
  type RgbaImage,
  type RuleSet,
  type VisionRuntime,
} from '@tucai/vision';
import { type DecodedImage, decodeImage, readPhoto } from '@tucai/vision/node';
import { isFatal, photoError } from '../check/photo-error.ts';
import { inBoth } from '../report/bilingual.ts';
import type { PhotoOutcome, Reason } from './photo-outcome.ts';

export interface MakePhotoFileOptions {
  readonly spec: PhotoSpec;
  /** Rules for the finished picture. */
  readonly rules: RuleSet;
  readonly runtime: VisionRuntime;
  readonly signal?: AbortSignal | undefined;
}

/** What one photo file gave. */
export interface PhotoFileResult {
  readonly outcome: PhotoOutcome;
  /** Of the file's bytes; absent when they could not be read. */
  readonly sha256?: string;
  /** The photo as decoded; absent when it could not be. */
  readonly source?: RgbaImage;
  /** The finished picture, also when it fails a check. */
  readonly made?: MadePhoto;
}

/** Codes of errors that another run may not meet. */
const MAY_PASS_LATER: ReadonlySet<string> = new Set(['image/unreadable', 'runtime/failed', 'internal']);

/**
 * Makes the finished picture of one file. Whatever is wrong with the file becomes an outcome, not an exception.
 * @throws VisionError for what every photo would meet, such as `model/missing`
 */
export async function makePhotoFile(path: string, options: MakePhotoFileOptions): Promise<PhotoFileResult> {
  const { spec, rules, runtime, signal } = options;
  let sha256: string | undefined;
  let source: RgbaImage | undefined;
  const known = () => ({ ...(sha256 ? { sha256 } : {}), ...(source ? { source } : {}) });
  try {
    const bytes = await readPhoto(path);
    sha256 = createHash('sha256').update(bytes).digest('hex');
    const decoded = await decodeImage(bytes);
    source = decoded;
    const make = (image: RgbaImage): Promise<MadePhoto> =>
      makePhoto(image, spec, runtime, {
        rules,
        decode: (jpeg) => decodeImage(jpeg, { fullSize: true }),
        ...(signal ? { signal } : {}),
      });
    const made = await make(decoded).catch(async (error: unknown) => {
      const minLongSide = longSideFor(error, decoded);
      if (minLongSide === undefined) throw error;
      source = await decodeImage(bytes, { minLongSide });
      return make(source);
    });
    return { outcome: outcomeOf(made), made, ...known() };
  } catch (error) {
    if (RefusedPhotoError.is(error)) {
      const reasons = error.problems.map(({ bound, message }) => ({ code: bound, message }));
      return { outcome: { status: 'refused', reasons }, ...known() };
    }
    if (isFatal(error)) throw error;
    const { code } = photoError(error, 'en');
    const message = inBoth((language) => photoError(error, language).message);
    const retryable = MAY_PASS_LATER.has(code);
    return { outcome: { status: 'error', reasons: [{ code, message }], retryable }, ...known() };
  }
}

/**
 * A photo of many pixels is decoded smaller. Where its face then has too few for the finished picture but the file has
 * enough, this is the long side it has to be decoded to at the least.
 */
function longSideFor(error: unknown, { width, height, sourceWidth }: DecodedImage): number | undefined {
  if (!RefusedPhotoError.is(error)) return undefined;
  const problem = error.problems.find(({ bound }) => bound === 'enlargement');
  if (problem?.needed === undefined || problem.found === undefined) return undefined;
  // The factor is told in hundredths.
  const factor = (problem.needed + 0.01) / problem.found;
  return width * factor <= sourceWidth ? Math.ceil(Math.max(width, height) * factor) : undefined;
}

function outcomeOf({ report, measurements }: MadePhoto): PhotoOutcome {
  const { verdict } = report;
  if (verdict === 'fail') {
    return { status: 'failed', reasons: reasonsOf(report.checks, 'fail'), measurements };
  }
  return { status: 'made', verdict, reasons: reasonsOf(report.checks, 'warn'), measurements };
}

/** The checks of one verdict. A warning without any comes from checks that could not be made. */
function reasonsOf(checks: readonly CheckResult[], verdict: 'fail' | 'warn'): Reason[] {
  const found = checks.filter((check) => check.verdict === verdict);
  const skipped = checks.filter((check) => check.verdict === 'skipped' && check.skipped !== 'disabled');
  const shown = found.length > 0 || verdict === 'fail' ? found : skipped;
  return shown.map(({ code, message }) => ({ code, message }));
}
