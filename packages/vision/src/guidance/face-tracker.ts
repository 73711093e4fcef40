import { type Detection, overlap } from '../detect/detection.ts';
import { detect } from '../detect/detector.ts';
import { QUARTER_TURNS, turnUpright } from '../detect/turn-upright.ts';
import { createPyramid, type Pyramid } from '../image/pyramid.ts';
import { assertRgbaImage, type RgbaImage } from '../image/rgba-image.ts';
import { letterbox } from '../image/whole-picture.ts';
import { boundsOfMesh } from '../landmarks/bounds-of-mesh.ts';
import { type FoundLandmarks, findLandmarks, followLandmarks } from '../landmarks/find-landmarks.ts';
import { isMeasurable } from '../measure/face-frame.ts';
import type { Face } from '../observation.ts';
import { headPose } from '../pose/head-pose.ts';
import type { VisionRuntime } from '../runtime/vision-runtime.ts';

/** A bystander is looked for in every so many frames: a second at ten frames a second. */
const SWEEP_EVERY = 10;

/** More are not followed: two are enough to say so. */
const MOST_FACES = 3;

/** Two meshes that cover each other this much are of one face. */
const SAME_FACE = 0.3;

/** The detector's box, brow to chin, covers about 0.6 of the mesh of the same face. */
const CONFIRMED = 0.2;

/** Follows the faces of a live picture from frame to frame. */
export class FaceTracker {
  readonly #runtime: VisionRuntime;
  #faces: Face[] = [];
  #frame = 0;

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
      if (detections.length > 0) followed = followed.filter((face) => !liesTurned(face) && isConfirmed(face, detections));
      for (const detection of detections) {
        if (followed.length >= MOST_FACES) break;
        if (!followed.some((face) => holdsMiddle(face, detection)))
          addFace(followed, await this.#begin(pyramid, detection));
      }
    }
    this.#frame++;
    this.#faces = followed.sort((a, b) => area(b) - area(a));
    return this.#faces;
  }

  forget(): void {
    this.#faces = [];
    this.#frame = 0;
  }

  /** While there is no face, every other frame is looked at in another of the four turns. */
  async #detect(pyramid: Pyramid, searching: boolean): Promise<readonly Detection[]> {
    const turns = [0, ...QUARTER_TURNS.filter((turn) => turn !== 0).flatMap((turn) => [turn, 0])];
    const turn = searching ? turns[this.#frame % turns.length]! : 0;
    return await detect(pyramid, this.#runtime, 'short-range', letterbox(pyramid.image, turn));
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
