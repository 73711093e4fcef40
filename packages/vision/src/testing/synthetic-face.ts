import type { RgbaImage } from '../image/rgba-image.ts';
import {
  ALL_POINTS,
  MESH_POINTS,
  PICTURE_LEFT_IRIS,
  PICTURE_RIGHT_IRIS,
  POINT,
} from '../landmarks/topology.ts';
import { CANONICAL_FACE_VERTICES } from '../models/canonical-face.generated.ts';
import { type Face, type Observation, PERSON_CLASSES } from '../observation.ts';
import type { Rotation } from '../pose/fit-rotation.ts';

export interface SyntheticFace {
  /** Where the origin of the canonical face lies, in pixels. */
  readonly cx: number;
  readonly cy: number;
  /** Pixels per centimetre of the canonical face. */
  readonly scale: number;
  readonly rotation?: Rotation;
}

const FACE_SKIN = PERSON_CLASSES.indexOf('face-skin');

const IDENTITY: Rotation = [1, 0, 0, 0, 1, 0, 0, 0, 1];

/** The canonical face as landmarks, seen from straight ahead without perspective: a face whose numbers are known. */
export function syntheticLandmarks({ cx, cy, scale, rotation: r = IDENTITY }: SyntheticFace): Float32Array {
  const points = new Float32Array(ALL_POINTS * 3);
  for (let i = 0; i < MESH_POINTS; i++) {
    const [x, y, z] = [0, 1, 2].map((k) => CANONICAL_FACE_VERTICES[i * 3 + k]!) as [number, number, number];
    points[i * 3] = cx + scale * (r[0]! * x + r[1]! * y + r[2]! * z);
    points[i * 3 + 1] = cy - scale * (r[3]! * x + r[4]! * y + r[5]! * z);
    points[i * 3 + 2] = -scale * (r[6]! * x + r[7]! * y + r[8]! * z);
  }
  const copyMiddle = (iris: readonly number[], a: number, b: number): void => {
    for (const index of iris) {
      for (let k = 0; k < 3; k++) points[index * 3 + k] = (points[a * 3 + k]! + points[b * 3 + k]!) / 2;
    }
  };
  copyMiddle(PICTURE_LEFT_IRIS, POINT.leftEyeOuter, POINT.leftEyeInner);
  copyMiddle(PICTURE_RIGHT_IRIS, POINT.rightEyeInner, POINT.rightEyeOuter);
  return points;
}

export function syntheticFace(where: SyntheticFace, overrides: Partial<Face> = {}): Face {
  const width = 16 * where.scale;
  return {
    box: { x: where.cx - width / 2, y: where.cy - width / 2, width, height: width },
    score: 0.9,
    detector: 'short-range',
    presence: 0.99,
    landmarks: syntheticLandmarks(where),
    pose: { yaw: 0, pitch: 0, roll: 0 },
    ...overrides,
  };
}

/** Moves one landmark of a face, in pixels. */
export function moved(face: Face, index: number, dx: number, dy: number): Face {
  const landmarks = face.landmarks.slice();
  landmarks[index * 3]! += dx;
  landmarks[index * 3 + 1]! += dy;
  return { ...face, landmarks };
}

export function syntheticObservation(
  faces: readonly Face[],
  width = 480,
  height = 640,
  sourceScale = 1,
): Observation {
  return {
    image: { width, height, sourceScale },
    faces,
    person: { data: new Float32Array(4), width: 2, height: 2 },
    classes: {
      labels: new Uint8Array(4).fill(FACE_SKIN),
      confidence: new Float32Array(4).fill(1),
      width: 2,
      height: 2,
    },
  };
}

/** A picture whose colour at each pixel is given by a function, 0–255 a channel. */
export function paint(
  width: number,
  height: number,
  colour: (x: number, y: number) => readonly [number, number, number],
): RgbaImage {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) data.set([...colour(x, y), 255], (y * width + x) * 4);
  }
  return { data, width, height };
}
