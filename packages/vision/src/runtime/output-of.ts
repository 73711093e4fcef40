import { VisionError } from '../errors.ts';

/**
 * One output of a model, checked for presence and length: a runtime brought by a host may answer anything.
 * @throws VisionError `runtime/failed`
 */
export function outputOf(
  outputs: Readonly<Record<string, Float32Array>>,
  name: string,
  length: number,
): Float32Array {
  const data = outputs[name];
  if (data?.length === length) return data;
  throw new VisionError('runtime/failed', `The model's output "${name}" should hold ${length} values.`, {
    details: { output: name, expected: length, found: data?.length ?? 0 },
  });
}
