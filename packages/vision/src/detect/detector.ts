import type { RotatedRect } from '../geometry.ts';
import type { Pyramid } from '../image/pyramid.ts';
import { sampleRect } from '../image/sample-rect.ts';
import { MODELS, type ModelName } from '../models/registry.ts';
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

/** Runs one detector over the whole picture, letterboxed to a square. */
export async function detect(
  pyramid: Pyramid,
  runtime: VisionRuntime,
  which: Detection['detector'],
): Promise<Detection[]> {
  const detector = DETECTORS[which];
  const { input } = MODELS[detector.model];
  const side = input.shape[1];
  const { width, height } = pyramid.image;
  const whole = Math.max(width, height);
  const square: RotatedRect = { cx: width / 2, cy: height / 2, width: whole, height: whole, rotation: 0 };
  const data = sampleRect(pyramid, square, { width: side, height: side, range: input.range, border: 'zero' });
  const outputs = await runtime.run(detector.model, { data, shape: input.shape });
  const boxes = outputOf(outputs, detector.boxes, detector.anchors.length * VALUES);
  const scores = outputOf(outputs, detector.scores, detector.anchors.length);

  const scale = whole / side;
  const left = square.cx - whole / 2;
  const top = square.cy - whole / 2;
  const candidates: Detection[] = [];
  detector.anchors.forEach((anchor, i) => {
    const score = sigmoid(scores[i]!);
    if (score < detector.threshold) return;
    const at = (k: number): number => boxes[i * VALUES + k]!;
    const x = (k: number): number => at(k) * scale + anchor.x * whole + left;
    const y = (k: number): number => at(k) * scale + anchor.y * whole + top;
    const boxWidth = at(2) * scale;
    const boxHeight = at(3) * scale;
    candidates.push({
      detector: which,
      score,
      box: { x: x(0) - boxWidth / 2, y: y(1) - boxHeight / 2, width: boxWidth, height: boxHeight },
      keypoints: Array.from({ length: KEYPOINTS }, (_, k) => ({ x: x(4 + 2 * k), y: y(5 + 2 * k) })),
    });
  });
  return mergeDetections(candidates);
}
