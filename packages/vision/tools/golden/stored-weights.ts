import { decodeHalves, encodeHalves } from '../convert/float16.ts';
import type { Graph, Tensor } from '../tflite/graph.ts';

/**
 * The graph with its weights as the ONNX file keeps them: float32 kernels and matrices rounded to float16. With it,
 * a difference between interpreter and converted model is an error of the conversion and not of the rounding.
 * Changes nothing in a graph whose weights are float16 already.
 */
export function withStoredWeights(graph: Graph): Graph {
  return { ...graph, tensors: graph.tensors.map(rounded) };
}

function rounded(tensor: Tensor): Tensor {
  const { type, shape, data } = tensor;
  if (type !== 'float32' || data === undefined || shape.length < 2) return tensor;
  const values = decodeHalves(encodeHalves(new Float32Array(data.slice().buffer)));
  return { ...tensor, data: new Uint8Array(values.buffer) };
}
