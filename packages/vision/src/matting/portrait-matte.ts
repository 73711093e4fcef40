import { resampleCrop } from '../crop/resample-crop.ts';
import { VisionError } from '../errors.ts';
import type { RotatedRect } from '../geometry.ts';
import type { Pyramid } from '../image/pyramid.ts';
import type { Face } from '../observation.ts';
import { outputOf } from '../runtime/output-of.ts';
import type { VisionRuntime } from '../runtime/vision-runtime.ts';
import { type ClassProbabilities, classProbabilities } from '../segment/class-probabilities.ts';
import { personMask } from '../segment/person-mask.ts';
import { type StopSignal, throwIfAborted } from '../stop-signal.ts';
import { closeVeils } from './close-veils.ts';
import { closedFormMatte } from './closed-form-matte.ts';
import { foregroundColours } from './foreground-colours.ts';
import { fuseProbabilities, type UprightPart } from './fuse-probabilities.ts';
import { lookAreas } from './look-areas.ts';
import type { PlaneSize } from './plane-size.ts';
import { settleAlpha } from './settle-alpha.ts';
import { trimapOf } from './trimap.ts';
import { withPersonMask } from './with-person-mask.ts';

/** The person cut out of a part of a picture. */
export interface PortraitMatte extends PlaneSize {
  /** How much of each pixel is person, 0–1; exactly 0 and 1 away from the outline. */
  readonly alpha: Float32Array;
  /** The person's own colours, RGB 0–255, row-major. */
  readonly foreground: Float32Array;
  /** The resampled picture itself, RGB 0–255. */
  readonly picture: Float32Array;
}

/** Gives alpha for a crop in the place of the built-in matting, such as a model of a vendor's. */
export interface MattingModel {
  readonly name: string;
  /**
   * @param rgb row-major, 0–255, `width × height × 3`
   * @returns alpha, 0–1, `width × height` values
   */
  alpha(rgb: Float32Array, size: PlaneSize): Promise<Float32Array>;
}

export interface PortraitMatteOptions {
  readonly matting?: MattingModel;
  readonly signal?: StopSignal;
}

/**
 * Cuts a person out: looks of the segmenters at the part, its lower half and the head are fused, a band round the outline is worked
 * out by closed-form matting, and the person's own colours are estimated where the outline mixes them with the wall.
 * @param part the part of the picture that is wanted; beyond the picture there is background
 * @param size the size the part gets, in pixels
 * @throws VisionError `aborted` and what the runtime throws
 */
export async function portraitMatte(
  pyramid: Pyramid,
  face: Pick<Face, 'landmarks'>,
  runtime: VisionRuntime,
  part: UprightPart,
  size: PlaneSize,
  { matting, signal }: PortraitMatteOptions = {},
): Promise<PortraitMatte> {
  const picture = resampleCrop(pyramid.image, part, size);
  throwIfAborted(signal);
  const alpha = matting
    ? await alphaOf(matting, picture, size)
    : await ownAlpha(pyramid, face, runtime, { picture, part, size, signal });
  throwIfAborted(signal);
  return { alpha, foreground: foregroundColours(picture, alpha, size), picture, ...size };
}

/** A model brought by a host may answer anything, or fail. @throws VisionError `runtime/failed`, or its own */
async function alphaOf(matting: MattingModel, picture: Float32Array, size: PlaneSize): Promise<Float32Array> {
  // The host gets a copy: what it does to it changes nothing here.
  const asked = (async () => await matting.alpha(picture.slice(), size))();
  const alpha = await asked.catch((cause: unknown) => {
    if (VisionError.isInstance(cause)) throw cause;
    throw new VisionError('runtime/failed', `The matting model ${matting.name} failed.`, { cause });
  });
  return outputOf({ alpha }, 'alpha', size.width * size.height).map((a) => Math.min(1, Math.max(0, a)));
}

async function ownAlpha(
  pyramid: Pyramid,
  face: Pick<Face, 'landmarks'>,
  runtime: VisionRuntime,
  {
    picture,
    part,
    size,
    signal,
  }: {
    readonly picture: Float32Array;
    readonly part: UprightPart;
    readonly size: PlaneSize;
    readonly signal: StopSignal | undefined;
  },
): Promise<Float32Array> {
  const { whole, lowest, head } = lookAreas(part, pyramid.image, face);
  const looks: [ClassProbabilities, ...ClassProbabilities[]] = [
    await bodyLook(pyramid, runtime, whole, signal),
  ];
  if (lowest) looks.push(await bodyLook(pyramid, runtime, lowest, signal));
  for (const area of head) {
    throwIfAborted(signal);
    looks.push(await classProbabilities(pyramid, runtime, area));
  }
  throwIfAborted(signal);
  const probability = fuseProbabilities(looks, part, size, pyramid.image);
  const solved = closedFormMatte(picture, trimapOf(probability, picture), size, probability.person);
  return closeVeils(settleAlpha(solved), size);
}

/** Shoulders and clothes by both segmenters. */
async function bodyLook(
  pyramid: Pyramid,
  runtime: VisionRuntime,
  area: RotatedRect,
  signal: StopSignal | undefined,
): Promise<ClassProbabilities> {
  throwIfAborted(signal);
  const classes = await classProbabilities(pyramid, runtime, area);
  throwIfAborted(signal);
  return withPersonMask(classes, await personMask(pyramid, runtime, area));
}
