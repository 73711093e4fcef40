import { analysePyramid } from '../analyse.ts';
import { resampleCrop } from '../crop/resample-crop.ts';
import type { Crop } from '../crop/solve-crop.ts';
import { encodeInWindow } from '../encode/encode-jpeg.ts';
import { readFileFacts } from '../file/read-file-facts.ts';
import { createPyramid, type Pyramid } from '../image/pyramid.ts';
import { assertRgbaImage, type RgbaImage } from '../image/rgba-image.ts';
import { type Backdrop, composite } from '../matting/composite.ts';
import { type MattingModel, portraitMatte } from '../matting/portrait-matte.ts';
import type { Face, Observation } from '../observation.ts';
import { inspectPyramid } from '../report/inspect.ts';
import type { Report } from '../report/report.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import type { VisionRuntime } from '../runtime/vision-runtime.ts';
import { type StopSignal, throwIfAborted } from '../stop-signal.ts';
import { assertWhole } from './assert-whole.ts';
import { findCrop } from './find-crop.ts';
import { headPlace, type MeasuredHead } from './head-place.ts';
import { outsideWindow } from './outside-window.ts';
import { type PhotoSpec, parsePhotoSpec } from './photo-spec.ts';
import { RefusedPhotoError } from './refused-photo.ts';
import { rulesForSpec } from './rules-for-spec.ts';

/** What `makePhoto` is doing, in this order. */
export const MAKE_STAGES = ['look', 'crop', 'cut-out', 'encode', 'verify'] as const;
export type MakeStage = (typeof MAKE_STAGES)[number];

/** Share of the work done when a stage begins, by time measured on a portrait of 12 megapixels. */
const DONE_BEFORE: Readonly<Record<MakeStage, number>> = {
  look: 0,
  crop: 0.3,
  'cut-out': 0.3,
  encode: 0.7,
  verify: 0.8,
};

export interface MakePhotoOptions {
  readonly signal?: StopSignal;
  /** Told when a stage begins, with the share of the work that is done, 0–1; at last `verify` with 1. */
  readonly onProgress?: (stage: MakeStage, share: number) => void;
  /**
   * What `analyse` or `checkPhoto` saw in this very image, class maps included: the photo is not looked at again,
   * and the picture is the same.
   */
  readonly observation?: Observation;
  /** Rules for the finished picture; `rulesForSpec` when left out. */
  readonly rules?: RuleSet;
  /** Alpha from a model of one's own. */
  readonly matting?: MattingModel;
  /**
   * Decodes the finished file, so that the report is about what a reader of the file sees. Without it the report is
   * about the pixels that were encoded, and the file's own facts.
   */
  readonly decode?: (jpeg: Uint8Array) => Promise<RgbaImage>;
}

/** Where everything lies in the finished picture, in its pixels. */
export interface PhotoMeasurements {
  /**
   * From the upper edge to the top of the hair, and to the border of hair and forehead: both readings of 头顶发际. By a
   * spec whose crown is the hairline the top of high hair may lie above the picture: then it is below 0.
   */
  readonly topOfHair: number;
  readonly hairline: number;
  /** From the upper edge to the middle between the eyes. */
  readonly eyes: number;
  /** Between the cheeks. */
  readonly cheeks: number;
  /** Finished pixels per pixel of the photo file. */
  readonly scale: number;
  /** Size and quality of the file. */
  readonly bytes: number;
  readonly quality: number;
}

export interface MadePhoto {
  /** The finished file. */
  readonly jpeg: Uint8Array<ArrayBuffer>;
  /** What the rules for finished pictures say of it. A host that hands pictures on checks `report.verdict`. */
  readonly report: Report;
  readonly measurements: PhotoMeasurements;
  /** How much of each pixel is the person, 0–1; absent where the background was kept. */
  readonly alpha?: Float32Array;
  /** What was encoded. */
  readonly image: RgbaImage;
}

/**
 * Makes the finished picture from a photo: finds the head, solves the crop, cuts the person out, lays the backdrop
 * behind, encodes in the best quality that the window of bytes allows, and checks the result by the rules. The
 * picture is only moved and scaled; nothing is turned, mirrored, slimmed, whitened or smoothed, and nothing that the
 * photo lacks is made up. The same pixels, models and spec give the same bytes.
 * @param wanted one of `PHOTO_SPECS` or a spec of one's own, which is read as by `parsePhotoSpec`
 * @throws RefusedPhotoError when the photo cannot become such a picture, with what to change
 * @throws VisionError `input/invalid`, `image/too-small`, `aborted` and what the runtime throws
 * @example
 * const runtime = await createNodeRuntime();
 * const { jpeg, report } = await makePhoto(await decodeImage('photo.jpg'), PHOTO_SPECS['chsi-2017'], runtime);
 */
export async function makePhoto(
  image: RgbaImage,
  wanted: PhotoSpec,
  runtime: VisionRuntime,
  options: MakePhotoOptions = {},
): Promise<MadePhoto> {
  const { signal, onProgress } = options;
  const begin = (stage: MakeStage): void => {
    throwIfAborted(signal);
    onProgress?.(stage, DONE_BEFORE[stage]);
  };
  assertRgbaImage(image);
  // A spec or an observation of a host is read before any work is done.
  const spec = parsePhotoSpec(wanted);
  if (options.observation) assertWhole(options.observation, image);
  begin('look');
  const pyramid = createPyramid(image);
  const observation =
    options.observation ?? (await analysePyramid(pyramid, runtime, signal ? { signal } : {}));
  begin('crop');
  const { face, head, crop } = placed(observation, image, spec);
  begin('cut-out');
  const finished = await finishedPicture(pyramid, face, crop, spec, runtime, options);
  begin('encode');
  const file = encodeInWindow(finished.image, spec.jpeg);
  if ('missed' in file) throw new RefusedPhotoError([outsideWindow(file, spec.jpeg.bytes)]);
  begin('verify');
  const seen = options.decode ? await options.decode(file.jpeg) : finished.image;
  throwIfAborted(signal);
  const report = await verified(seen, file.jpeg, runtime, spec, options);
  throwIfAborted(signal);
  onProgress?.('verify', 1);
  return {
    jpeg: file.jpeg,
    report,
    measurements: {
      topOfHair: crop.scale * (head.topOfHairY - crop.y),
      hairline: crop.scale * (head.hairlineY - crop.y),
      eyes: crop.eyes,
      cheeks: crop.cheeks,
      scale: crop.scale / observation.image.sourceScale,
      bytes: file.jpeg.length,
      quality: file.quality,
    },
    ...finished,
  };
}

/** The one face, its head, and the crop. @throws RefusedPhotoError */
function placed(
  { faces, classes, closeUp }: Observation,
  image: RgbaImage,
  spec: PhotoSpec,
): { readonly face: Face; readonly head: MeasuredHead; readonly crop: Crop } {
  const [face] = faces;
  if (!face) throw new RefusedPhotoError([{ bound: 'no-face', advice: 'other-picture' }]);
  if (faces.length > 1) {
    throw new RefusedPhotoError([
      { bound: 'several-faces', advice: 'one-person', needed: 1, found: faces.length },
    ]);
  }
  const head = closeUp && headPlace(face, closeUp, spec);
  if (!head || !classes) throw new RefusedPhotoError([{ bound: 'no-head', advice: 'other-picture' }]);
  const crop = findCrop(head, classes, image, spec);
  if ('problems' in crop) throw new RefusedPhotoError(crop.problems);
  return { face, head, crop };
}

async function finishedPicture(
  pyramid: Pyramid,
  face: Face,
  crop: Crop,
  { width, height, backdrop }: PhotoSpec,
  runtime: VisionRuntime,
  { signal, matting }: MakePhotoOptions,
): Promise<{ readonly image: RgbaImage; readonly alpha?: Float32Array }> {
  const size = { width, height };
  if (backdrop === 'keep') {
    const opaque = new Float32Array(width * height).fill(1);
    return { image: composite(resampleCrop(pyramid.image, crop, size), opaque, size, NOTHING_BEHIND) };
  }
  const { alpha, foreground } = await portraitMatte(pyramid, face, runtime, crop, size, {
    ...(matting ? { matting } : {}),
    ...(signal ? { signal } : {}),
  });
  return { image: composite(foreground, alpha, size, backdrop), alpha };
}

const NOTHING_BEHIND: Backdrop = { colour: [0, 0, 0] };

async function verified(
  image: RgbaImage,
  jpeg: Uint8Array,
  runtime: VisionRuntime,
  spec: PhotoSpec,
  { signal, rules = rulesForSpec(spec) }: MakePhotoOptions,
): Promise<Report> {
  const pyramid = createPyramid(image);
  const observation = await analysePyramid(pyramid, runtime, signal ? { signal } : {});
  return inspectPyramid(observation, pyramid, rules, readFileFacts(jpeg));
}
