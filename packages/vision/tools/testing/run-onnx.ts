import { InferenceSession, Tensor } from 'onnxruntime-node';

export interface Run {
  readonly shape: readonly number[];
  readonly data: Float32Array;
}

export interface Session {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  run(inputs: readonly { shape: readonly number[]; data: Float32Array }[]): Promise<Map<string, Run>>;
}

/** Loads a model with onnxruntime on one thread; inputs are given in the model's order. */
export async function openOnnx(model: Uint8Array): Promise<Session> {
  const session = await InferenceSession.create(model, { intraOpNumThreads: 1 });
  return {
    inputNames: session.inputNames,
    outputNames: session.outputNames,
    async run(inputs) {
      const feeds = session.inputNames.map((name, i) => {
        const given = inputs[i];
        if (given === undefined) throw new Error(`no value for input ${name}`);
        return [name, new Tensor('float32', given.data, given.shape)] as const;
      });
      const results = await session.run(Object.fromEntries(feeds));
      return new Map(
        Object.entries(results).map(([name, { dims, data }]) => {
          if (!(data instanceof Float32Array)) throw new Error(`output ${name} is no float32 tensor`);
          return [name, { shape: dims, data }];
        }),
      );
    },
  };
}
