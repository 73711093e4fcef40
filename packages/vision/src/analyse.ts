import { type Detection, overlap } from './detect/detection.ts';
import { detect } from './detect/detector.ts';
import { mergeDetections } from './detect/merge-detections.ts';
import { VisionError } from './errors.ts';
import { createPyramid, type Pyramid } from './image/pyramid.ts';
import { assertRgbaImage, type RgbaImage, sourceScale } from './image/rgba-image.ts';
import { boundsOfMesh } from './landmarks/bounds-of-mesh.ts';
import { findLandmarks } from './landmarks/find-landmarks.ts';
import type { Face, Observation } from './observation.ts';
import { headPose } from './pose/head-pose.ts';
import type { VisionRuntime } from './runtime/vision-runtime.ts';
import { classMap } from './segment/class-map.ts';
import { personMask } from './segment/person-mask.ts';

export interface AnalyseOptions {
  /** Also run the 6-class segmenter (about half of the whole cost). Default true. */
  readonly classes?: boolean;
  readonly signal?: StopSignal;
}

/** The part of an `AbortSignal` that is read here; named apart because this package knows no platform. */
export interface StopSignal {
  readonly aborted: boolean;
}

/** More candidates than this are not looked at: a class photo is refused either way. */
const MOST_CANDIDATES = 16;

/**
 * Runs every model over one picture: detectors, landmarks in two passes for each face, head pose, person
 * mask and class map. The same pixels give the same observation on every machine up to the runtime's own
 * rounding.
 * @throws VisionError `input/invalid`, `image/too-small`, `aborted`, and what the runtime throws
 */
export async function analyse(
  image: RgbaImage,
  runtime: VisionRuntime,
  options: AnalyseOptions = {},
): Promise<Observation> {
  assertRgbaImage(image);
  const { classes = true, signal } = options;
  const pyramid = createPyramid(image);
  throwIfAborted(signal);
  const faces = await findFaces(pyramid, runtime, signal);
  throwIfAborted(signal);
  const person = await personMask(pyramid, runtime);
  throwIfAborted(signal);
  return {
    image: { width: image.width, height: image.height, sourceScale: sourceScale(image) },
    faces,
    person,
    ...(classes ? { classes: await classMap(pyramid, runtime) } : {}),
  };
}

/**
 * All faces, the largest first. The short-range detector sees faces from about a fifth of the picture's
 * width up; the full-range one also the small and off-centre ones, at the price of false hits, which the
 * landmark model then refuses. A bystander counts as much as the student, so both always run.
 */
async function findFaces(pyramid: Pyramid, runtime: VisionRuntime, signal?: StopSignal): Promise<Face[]> {
  const candidates = mergeDetections([
    ...(await detect(pyramid, runtime, 'short-range')),
    ...(await detect(pyramid, runtime, 'full-range')),
  ]).slice(0, MOST_CANDIDATES);
  const faces: Face[] = [];
  for (const detection of candidates) {
    throwIfAborted(signal);
    const face = await faceOf(pyramid, runtime, detection);
    if (face && !faces.some((other) => isSameFace(other, face))) faces.push(face);
  }
  return faces.sort((a, b) => area(b) - area(a));
}

async function faceOf(
  pyramid: Pyramid,
  runtime: VisionRuntime,
  detection: Detection,
): Promise<Face | undefined> {
  const found = await findLandmarks(pyramid, runtime, detection);
  if (!found) return undefined;
  const { box, score, detector } = detection;
  return { box, score, detector, ...found, pose: headPose(found.landmarks, pyramid.image) };
}

/** Two candidates can lead the landmark model to one face. */
function isSameFace(a: Face, b: Face): boolean {
  return overlap(boundsOfMesh(a.landmarks), boundsOfMesh(b.landmarks)) > 0.5;
}

function area({ landmarks }: Face): number {
  const { width, height } = boundsOfMesh(landmarks);
  return width * height;
}

function throwIfAborted(signal: StopSignal | undefined): void {
  if (signal?.aborted)
    throw new VisionError('aborted', 'The analysis was stopped by its caller.', { retryable: true });
}
