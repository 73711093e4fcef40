import { type Detection, overlap } from '../detect/detection.ts';
import { detect } from '../detect/detector.ts';
import { QUARTER_TURNS, turnUpright } from '../detect/turn-upright.ts';
import type { Rect, RotatedRect } from '../geometry.ts';
import { createPyramid, type Pyramid } from '../image/pyramid.ts';
import { assertRgbaImage, type RgbaImage } from '../image/rgba-image.ts';
import { letterbox } from '../image/whole-picture.ts';
import { boundsOfMesh } from '../landmarks/bounds-of-mesh.ts';
import { type FoundLandmarks, findLandmarks, followLandmarks } from '../landmarks/find-landmarks.ts';
import { isMeasurable } from '../measure/face-frame.ts';
import type { Face } from '../observation.ts';
import { headPose } from '../pose/head-pose.ts';
import type { VisionRuntime } from '../runtime/vision-runtime.ts';
import { farSquares } from './far-squares.ts';

/** A bystander is looked for in every so many frames: a second at ten frames a second. */
const SWEEP_EVERY = 10;

/** More are not followed: two are enough to say so. */
const MOST_FACES = 3;

/** Two meshes that cover each other this much are of one face. */
const SAME_FACE = 0.3;

/** The detector's box, brow to chin, covers about 0.6 of the mesh of the same face. */
const CONFIRMED = 0.2;

/** While there is no face, each frame is also looked at in so many smaller squares: 4 ms each in a browser. */
const FAR_LOOKS = 2;

/** Meshes lower than this share of the picture's long side are of heads that the detector misses in the whole picture. */
const FAR = 0.14;

/** Follows the faces of a live picture from frame to frame. */
export class FaceTracker {
  readonly #runtime: VisionRuntime;
  #faces: Face[] = [];
  #frame = 0;
  /** Frames without a face up to now. */
  #without = 0;

  constructor(runtime: VisionRuntime) {
    this.#runtime = runtime;
  }

  /** @returns the faces of the next frame, the largest first */
  async look(image: RgbaImage): Promise<readonly Face[]> {
    assertRgbaImage(image);
    const pyramid = createPyramid(image);
    let followed: Face[] = [];
    for (const face of this.#faces) addFace(followed, await this.#follow(pyramid, face));
    if (followed.length === 0 || this.#frame % SWEEP_EVERY === 0) {
      const detections = await this.#detect(pyramid, followed.length === 0);
      if (detections.length > 0)
        followed = followed.filter((face) => !liesTurned(face) && isConfirmed(face, detections));
      else followed = await this.#stillThere(pyramid, followed);
      for (const detection of detections) {
        if (followed.length >= MOST_FACES) break;
        if (!followed.some((face) => holdsMiddle(face, detection)))
          addFace(followed, await this.#begin(pyramid, detection));
      }
    }
    if (followed.length === 0) {
      for (const detection of await this.#detectFar(pyramid))
        addFace(followed, await this.#begin(pyramid, detection));
    }
    this.#without = followed.length === 0 ? this.#without + 1 : 0;
    this.#frame++;
    this.#faces = followed.sort((a, b) => area(b) - area(a));
    return this.#faces;
  }

  forget(): void {
    this.#faces = [];
    this.#frame = 0;
    this.#without = 0;
  }

  /** While there is no face, every other frame is looked at in another of the four turns. */
  async #detect(pyramid: Pyramid, searching: boolean): Promise<readonly Detection[]> {
    const turns = [0, ...QUARTER_TURNS.filter((turn) => turn !== 0).flatMap((turn) => [turn, 0])];
    const turn = searching ? turns[this.#frame % turns.length]! : 0;
    return await detect(pyramid, this.#runtime, 'short-range', letterbox(pyramid.image, turn));
  }

  /** From the second frame without a face on: a square after the other, until one holds a head. */
  async #detectFar(pyramid: Pyramid): Promise<readonly Detection[]> {
    if (this.#without === 0) return [];
    const squares = farSquares(pyramid.image);
    for (let i = 0; i < FAR_LOOKS; i++) {
      const square = squares[((this.#without - 1) * FAR_LOOKS + i) % squares.length]!;
      const detections = await detect(pyramid, this.#runtime, 'short-range', square);
      if (detections.length > 0) return detections.slice(0, MOST_FACES);
    }
    return [];
  }

  /** Without the far heads whose surroundings hold none any more; others are left to the landmark model. */
  async #stillThere(pyramid: Pyramid, faces: readonly Face[]): Promise<Face[]> {
    const { width, height } = pyramid.image;
    const there: Face[] = [];
    for (const face of faces) {
      const mesh = bounds(face);
      const square = squareRound(mesh);
      const isFar = mesh.height < FAR * Math.max(width, height);
      if (!isFar || isConfirmed(face, await detect(pyramid, this.#runtime, 'short-range', square)))
        there.push(face);
    }
    return there;
  }

  async #follow(pyramid: Pyramid, face: Face): Promise<Face | undefined> {
    return faceOf(pyramid, face, await followLandmarks(pyramid, this.#runtime, face.landmarks));
  }

  async #begin(pyramid: Pyramid, detection: Detection): Promise<Face | undefined> {
    const upright = await turnUpright(pyramid, this.#runtime, detection);
    return faceOf(pyramid, upright, await findLandmarks(pyramid, this.#runtime, upright));
  }
}

function faceOf(
  { image }: Pyramid,
  { score, detector }: Pick<Face, 'score' | 'detector'>,
  found: FoundLandmarks | undefined,
): Face | undefined {
  if (!found || !isMeasurable(found.landmarks)) return undefined;
  const pose = headPose(found.landmarks, image);
  return { box: boundsOfMesh(found.landmarks), score, detector, ...found, pose };
}

function addFace(faces: Face[], face: Face | undefined): void {
  if (face && !faces.some((other) => overlap(bounds(other), bounds(face)) > SAME_FACE)) faces.push(face);
}

/** Landmarks that were led astray, by a head that jumped, lie where no detector sees a face. */
function isConfirmed(face: Face, detections: readonly Detection[]): boolean {
  return detections.some(({ box }) => overlap(bounds(face), box) > CONFIRMED);
}

/**
 * The landmark model is as content with a mesh that stands on its head, and follows it for ever. Such a face is found
 * anew, which looks at it in all four turns.
 */
function liesTurned({ pose }: Face): boolean {
  return Math.abs(pose.roll) > 45;
}

/** A head and as much round it as the detector likes best. */
function squareRound({ x, y, width, height }: Rect): RotatedRect {
  const side = 2.5 * Math.max(width, height);
  return { cx: x + width / 2, cy: y + height / 2, width: side, height: side, rotation: 0 };
}

function holdsMiddle(face: Face, { box }: Detection): boolean {
  const mesh = bounds(face);
  const x = box.x + box.width / 2 - mesh.x;
  const y = box.y + box.height / 2 - mesh.y;
  return x > 0 && y > 0 && x < mesh.width && y < mesh.height;
}

function area(face: Face): number {
  const { width, height } = bounds(face);
  return width * height;
}

function bounds({ landmarks }: Face): ReturnType<typeof boundsOfMesh> {
  return boundsOfMesh(landmarks);
}
