import { VisionError } from '../errors.ts';

/**
 * One output of a model, checked for presence, length and finite values: a runtime brought by a host may answer anything.
 * @throws VisionError `runtime/failed`
 */
export function outputOf(
  outputs: Readonly<Record<string, Float32Array>>,
  name: string,
  length: number,
): Float32Array {
  const data = outputs[name];
  if (data?.length === length) {
    // A loop: this runs over every value of every model.
    for (let i = 0; i < length; i++) if (!Number.isFinite(data[i])) throw notFinite(name);
    return data;
  }
  throw new VisionError('runtime/failed', `The model's output "${name}" should hold ${length} values.`, {
    details: { output: name, expected: length, found: data?.length ?? 0 },
  });
}

function notFinite(output: string): VisionError {
  return new VisionError(
    'runtime/failed',
    `The model's output "${output}" holds values that are not finite.`,
    {
      details: { output },
    },
  );
}
