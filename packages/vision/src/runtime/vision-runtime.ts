import type { ModelName } from '../models/registry.ts';

/** A 32-bit float tensor, row-major. */
export interface Tensor {
  readonly data: Float32Array;
  readonly shape: readonly number[];
}

/**
 * What runs the models. The package itself imports no runtime: `@tucai/vision/node` brings
 * onnxruntime-node, a host may bring its own.
 */
export interface VisionRuntime {
  /** For logs and reports, such as `onnxruntime-node 1.30.0`. */
  readonly name: string;
  /**
   * Runs one model. `input` has the shape the model registry gives; the answer holds every output by name.
   * Concurrent calls are allowed.
   * @throws VisionError `model/missing`, `model/hash-mismatch`, `runtime/failed`, `runtime/disposed`
   */
  run(model: ModelName, input: Tensor): Promise<Readonly<Record<string, Float32Array>>>;
  /** Loads models ahead of the first picture. Without a list: all. */
  warmUp(models?: readonly ModelName[]): Promise<void>;
  /** Frees the sessions. Calling it twice is harmless; `run` afterwards is refused. */
  dispose(): Promise<void>;
}
