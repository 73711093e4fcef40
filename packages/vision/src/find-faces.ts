import { type Detection, overlap } from './detect/detection.ts';
import { detect } from './detect/detector.ts';
import { mergeDetections } from './detect/merge-detections.ts';
import { tilesOf } from './detect/tiles.ts';
import { QUARTER_TURNS, turnUpright } from './detect/turn-upright.ts';
import type { Rect, RotatedRect } from './geometry.ts';
import type { Pyramid } from './image/pyramid.ts';
import { letterbox } from './image/whole-picture.ts';
import { boundsOfMesh } from './landmarks/bounds-of-mesh.ts';
import { findLandmarks } from './landmarks/find-landmarks.ts';
import { isMeasurable } from './measure/face-frame.ts';
import type { Face } from './observation.ts';
import { headPose } from './pose/head-pose.ts';
import type { VisionRuntime } from './runtime/vision-runtime.ts';
import { type StopSignal, throwIfAborted } from './stop-signal.ts';

/** More candidates than this are not looked at: a class photo is refused either way. */
const MOST_FACES = 16;

/**
 * The faces of a picture, the largest first, `MOST_FACES` at most. Detectors find candidates, in the whole
 * picture and then in tiles of it; the landmark model refuses those that are no face.
 */
export async function findFaces(
  pyramid: Pyramid,
  runtime: VisionRuntime,
  signal?: StopSignal,
): Promise<Face[]> {
  const search = new FaceSearch(pyramid, runtime, signal);
  for (const turn of QUARTER_TURNS) {
    // A face on its side or upside down is mostly found without turning the picture, but not always.
    if (search.faces.length === 0) await search.add(await search.inWhole(turn));
  }
  const known = search.faces.map(({ landmarks }) => boundsOfMesh(landmarks));
  // What a tile sees inside a face that is known is part of that face.
  const others = (await search.inTiles()).filter(({ box }) => !known.some((face) => holdsMiddle(face, box)));
  await search.add(others);
  return search.faces.sort((a, b) => area(b) - area(a));
}

class FaceSearch {
  readonly faces: Face[] = [];
  readonly #pyramid: Pyramid;
  readonly #runtime: VisionRuntime;
  readonly #signal: StopSignal | undefined;
  #looks = 0;

  constructor(pyramid: Pyramid, runtime: VisionRuntime, signal: StopSignal | undefined) {
    this.#pyramid = pyramid;
    this.#runtime = runtime;
    this.#signal = signal;
  }

  /**
   * The short-range detector sees faces from about a fifth of the picture's width up; the full-range one also
   * smaller and off-centre ones, at the price of false hits. A bystander counts as much as the student, so
   * both always run.
   */
  async inWhole(turn: number): Promise<Detection[]> {
    const square = letterbox(this.#pyramid.image, turn);
    const near = await this.#detect('short-range', square);
    return mergeDetections([...near, ...(await this.#detect('full-range', square))]);
  }

  /** In the whole picture the full-range detector misses faces below 9–12 % of the picture's width, in tiles below 7 %. */
  async inTiles(): Promise<Detection[]> {
    const found: Detection[] = [];
    for (const tile of tilesOf(this.#pyramid.image)) found.push(...(await this.#detect('full-range', tile)));
    return mergeDetections(found);
  }

  async add(candidates: readonly Detection[]): Promise<void> {
    for (const candidate of candidates) {
      if (this.#looks >= MOST_FACES) return;
      this.#looks++;
      throwIfAborted(this.#signal);
      const face = await this.#faceOf(candidate);
      if (face && !this.faces.some((other) => isSameFace(other, face))) this.faces.push(face);
    }
  }

  #detect(which: Detection['detector'], square: RotatedRect): Promise<Detection[]> {
    throwIfAborted(this.#signal);
    return detect(this.#pyramid, this.#runtime, which, square);
  }

  async #faceOf(candidate: Detection): Promise<Face | undefined> {
    const detection = await turnUpright(this.#pyramid, this.#runtime, candidate);
    const found = await findLandmarks(this.#pyramid, this.#runtime, detection);
    if (!found || !isMeasurable(found.landmarks)) return undefined;
    const { box, score, detector } = detection;
    return { box, score, detector, ...found, pose: headPose(found.landmarks, this.#pyramid.image) };
  }
}

/** Two candidates can lead the landmark model to one face. */
function isSameFace(a: Face, b: Face): boolean {
  return overlap(boundsOfMesh(a.landmarks), boundsOfMesh(b.landmarks)) > 0.5;
}

function holdsMiddle(face: Rect, box: Rect): boolean {
  const x = box.x + box.width / 2 - face.x;
  const y = box.y + box.height / 2 - face.y;
  return x > 0 && y > 0 && x < face.width && y < face.height;
}

function area({ landmarks }: Face): number {
  const { width, height } = boundsOfMesh(landmarks);
  return width * height;
}
