// Types only, and those of onnxruntime-common, which onnxruntime-node and onnxruntime-web share.
import type { InferenceSession, Tensor as OrtTensor } from 'onnxruntime-node';
import { VisionError } from '../errors.ts';
import type { Tensor } from './vision-runtime.ts';

/** The part of onnxruntime that is used. */
export interface Ort {
  readonly InferenceSession: {
    create(model: Uint8Array, options: InferenceSession.SessionOptions): Promise<InferenceSession>;
  };
  readonly Tensor: new (type: 'float32', data: Float32Array, dims: readonly number[]) => OrtTensor;
  readonly env: {
    readonly versions: { readonly common: string; readonly node?: string; readonly web?: string };
  };
}

/** One loaded model. */
export interface OrtSession {
  /** The answers are copies that belong to the caller. */
  run(inputName: string, input: Tensor): Promise<Readonly<Record<string, Float32Array>>>;
  release(): Promise<void>;
}

/** @throws VisionError `runtime/failed` when onnxruntime refuses the model */
export async function createOrtSession(
  ort: Ort,
  model: string,
  bytes: Uint8Array,
  options: InferenceSession.SessionOptions,
): Promise<OrtSession> {
  const session = await ort.InferenceSession.create(bytes, { logSeverityLevel: 3, ...options }).catch(
    (cause: unknown) => {
      throw new VisionError('runtime/failed', `onnxruntime cannot load the model ${model}.`, {
        cause,
        details: { model },
      });
    },
  );
  return {
    async run(inputName, { data, shape }) {
      const outputs = await session.run({ [inputName]: new ort.Tensor('float32', data, shape) });
      return Object.fromEntries(
        Object.entries(outputs).flatMap(([name, tensor]) =>
          tensor.data instanceof Float32Array ? [[name, tensor.data.slice()]] : [],
        ),
      );
    },
    release: () => session.release(),
  };
}
