import type { Point, Rect, RotatedRect } from '../geometry.ts';
import type { Pyramid } from '../image/pyramid.ts';
import { sampleRect } from '../image/sample-rect.ts';
import { letterbox } from '../image/whole-picture.ts';
import { MODELS, type ModelName } from '../models/registry.ts';
import { cosine, sine } from '../portable-math/sine-cosine.ts';
import { outputOf } from '../runtime/output-of.ts';
import { sigmoid } from '../runtime/sigmoid.ts';
import type { VisionRuntime } from '../runtime/vision-runtime.ts';
import { type Anchor, FULL_RANGE_ANCHORS, SHORT_RANGE_ANCHORS } from './anchors.ts';
import type { Detection } from './detection.ts';
import { mergeDetections } from './merge-detections.ts';

interface Detector {
  readonly model: ModelName;
  readonly boxes: string;
  readonly scores: string;
  readonly anchors: readonly Anchor[];
  /** Least score of a candidate. */
  readonly threshold: number;
}

/** Values a box: x, y, width, height and six key points. */
const VALUES = 16;
const KEYPOINTS = 6;

const DETECTORS: Readonly<Record<Detection['detector'], Detector>> = {
  'short-range': {
    model: 'face-detection-short-range',
    boxes: 'regressors',
    scores: 'classificators',
    anchors: SHORT_RANGE_ANCHORS,
    threshold: 0.5,
  },
  'full-range': {
    model: 'face-detection-full-range',
    boxes: 'reshaped_regressor_face_4',
    scores: 'reshaped_classifier_face_4',
    anchors: FULL_RANGE_ANCHORS,
    // MediaPipe's own threshold; false hits are refused later by the landmark model.
    threshold: 0.6,
  },
};

/**
 * Runs one detector over a square of the picture; what lies beyond the picture's edge is black.
 * @param square where to look and which way is up there; the whole picture when left out
 */
export async function detect(
  pyramid: Pyramid,
  runtime: VisionRuntime,
  which: Detection['detector'],
  square: RotatedRect = letterbox(pyramid.image),
): Promise<Detection[]> {
  const detector = DETECTORS[which];
  const { input } = MODELS[detector.model];
  const side = input.shape[1];
  const data = sampleRect(pyramid, square, { width: side, height: side, range: input.range, border: 'zero' });
  const outputs = await runtime.run(detector.model, { data, shape: input.shape });
  const boxes = outputOf(outputs, detector.boxes, detector.anchors.length * VALUES);
  const scores = outputOf(outputs, detector.scores, detector.anchors.length);

  const candidates: Detection[] = [];
  detector.anchors.forEach((anchor, i) => {
    const score = sigmoid(scores[i]!);
    if (!(score >= detector.threshold)) return;
    // Values are pixels of the model's input, places relative to the anchor.
    const at = (k: number): number => boxes[i * VALUES + k]! / side;
    const place = (k: number): Point => pointOf(square, at(k) + anchor.x, at(k + 1) + anchor.y);
    candidates.push({
      detector: which,
      score,
      box: boxOf(square, place(0), at(2), at(3)),
      keypoints: Array.from({ length: KEYPOINTS }, (_, k) => place(4 + 2 * k)),
    });
  });
  return mergeDetections(candidates);
}

/** A point of the square, given in shares of its side, as a point of the picture. */
function pointOf({ cx, cy, width, height, rotation }: RotatedRect, u: number, v: number): Point {
  const cos = cosine(rotation);
  const sin = sine(rotation);
  const x = (u - 0.5) * width;
  const y = (v - 0.5) * height;
  return { x: cx + x * cos - y * sin, y: cy + x * sin + y * cos };
}

/** The upright rectangle round a box of the square, whose size is given in shares of its side. */
function boxOf(square: RotatedRect, middle: Point, shareX: number, shareY: number): Rect {
  const cos = Math.abs(cosine(square.rotation));
  const sin = Math.abs(sine(square.rotation));
  const [x, y] = [shareX * square.width, shareY * square.height];
  const width = x * cos + y * sin;
  const height = x * sin + y * cos;
  return { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
}
