import type { Point, Rect, RotatedRect } from './geometry.ts';

/**
 * Angles of the head in degrees; all zero looks straight into the camera. As in ISO/IEC 19794-5 the head first
 * leans (roll), then looks up (pitch), then turns (yaw), all in the axes of the picture.
 */
export interface HeadPose {
  /** Positive: the face turns towards the right edge of the picture. */
  readonly yaw: number;
  /** Positive: the chin is raised. Zero is the measured mean of frontal portraits, see `pose/head-pose.ts`. */
  readonly pitch: number;
  /** Positive: the head leans clockwise in the picture. About ±90 on its side, about ±180 upside down. */
  readonly roll: number;
}

/** 478 points × (x, y, z): x and y in pixels of the analysed picture, z in the same scale, smaller is nearer. */
export type Landmarks = Float32Array;

export interface Face {
  /** The detector's box (brow to chin, ear to ear), in pixels of the analysed picture. */
  readonly box: Rect;
  /** The detector's confidence, 0–1. */
  readonly score: number;
  readonly detector: 'short-range' | 'full-range';
  /** The landmark model's confidence that this is a face, 0–1. */
  readonly presence: number;
  /** MediaPipe's 478-point topology: 0–467 mesh, 468–472 right iris, 473–477 left iris (the subject's sides). */
  readonly landmarks: Landmarks;
  readonly pose: HeadPose;
}

/** A map over the whole picture at the model's own resolution. */
export interface Mask {
  /** Row-major, one value per cell, 0–1. */
  readonly data: Float32Array;
  readonly width: number;
  readonly height: number;
}

/** Names of the six classes, in the order of the values in `ClassMap.labels`. */
export const PERSON_CLASSES = ['background', 'hair', 'body-skin', 'face-skin', 'clothes', 'others'] as const;
export type PersonClass = (typeof PERSON_CLASSES)[number];

export interface ClassMap {
  /** Row-major; the index into `PERSON_CLASSES` of the likeliest class of each cell. */
  readonly labels: Uint8Array;
  /** Row-major; the probability of that class, 0–1. */
  readonly confidence: Float32Array;
  readonly width: number;
  readonly height: number;
}

/** The class map of the largest head's close-up: see `measure/close-up-area.ts` for what it covers. */
export interface CloseUp extends ClassMap {
  /** The turned square that was looked at, in pixels of the analysed picture. */
  readonly area: RotatedRect;
}

/** Everything the models saw in one picture. Plain data: checks read it and never run a model. */
export interface Observation {
  readonly image: {
    /** Pixel size of the analysed picture. */
    readonly width: number;
    readonly height: number;
    /** Source pixels per analysed pixel. */
    readonly sourceScale: number;
  };
  /** The faces found, the largest first. After 16 candidates no further one is looked at. */
  readonly faces: readonly Face[];
  /** Probability of "person" per cell. */
  readonly person: Mask;
  /** Likeliest of six classes per cell; absent when the model was left out. */
  readonly classes?: ClassMap;
  /** The same for the head alone, in finer cells; absent without a face or when the model was left out. */
  readonly closeUp?: CloseUp;
}

/** One landmark as a point. */
export function landmark(face: Pick<Face, 'landmarks'>, index: number): Point {
  const x = face.landmarks[index * 3];
  const y = face.landmarks[index * 3 + 1];
  if (x === undefined || y === undefined)
    throw new RangeError(`landmark ${index} of ${face.landmarks.length / 3}`);
  return { x, y };
}
