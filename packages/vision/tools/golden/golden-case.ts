import type { ModelName } from '../../src/models/registry.ts';

export interface GoldenCase {
  /** File name in this folder, without ending. */
  readonly file: string;
  readonly model: ModelName;
  /** The head's share of the synthetic portrait: about what the model sees in use. */
  readonly face: number;
  /** Whether the interpreter ran with the weights of the source or with those that the ONNX file stores. */
  readonly weights: 'source' | 'stored';
  /** How far the converted model may be off: absolute, and for values above 1 relative. */
  readonly tolerance: number;
  /** Whether the interpreter is quick enough to run anew in every test. */
  readonly live: boolean;
}

/**
 * Kernels of onnxruntime add up in another order on every processor; on values of some hundred pixels that makes a
 * difference of about 1e-4. Rounding the weights of the multiclass model to float16 moves its logits by up to 0.055 here, and
 * the class of 34 of the 65,536 pixels.
 */
export const GOLDEN_CASES: readonly GoldenCase[] = [
  {
    file: 'face-detection-short-range',
    model: 'face-detection-short-range',
    face: 0.55,
    weights: 'source',
    tolerance: 1e-4,
    live: true,
  },
  {
    file: 'face-detection-full-range',
    model: 'face-detection-full-range',
    face: 0.3,
    weights: 'source',
    tolerance: 1e-4,
    live: true,
  },
  {
    file: 'face-landmarks-attention',
    model: 'face-landmarks-attention',
    face: 0.85,
    weights: 'source',
    tolerance: 1e-4,
    live: true,
  },
  {
    file: 'selfie-segmentation',
    model: 'selfie-segmentation',
    face: 0.45,
    weights: 'source',
    tolerance: 1e-4,
    live: true,
  },
  {
    file: 'selfie-multiclass',
    model: 'selfie-multiclass',
    face: 0.45,
    weights: 'stored',
    tolerance: 1e-4,
    live: false,
  },
  {
    file: 'selfie-multiclass.source-weights',
    model: 'selfie-multiclass',
    face: 0.45,
    weights: 'source',
    tolerance: 0.1,
    live: false,
  },
];
