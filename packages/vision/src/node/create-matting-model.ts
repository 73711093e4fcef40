import { VisionError } from '../errors.ts';
import type { PlaneSize } from '../matting/plane-size.ts';
import type { MattingModel } from '../matting/portrait-matte.ts';
import { resizePlanes } from '../matting/resize-planes.ts';
import { outputOf } from '../runtime/output-of.ts';
import { loadPeer } from './load-peer.ts';
import { type MattingModelOptions, parseMattingModelOptions } from './matting-model-options.ts';
import { createOrtSession, type Ort } from './ort-session.ts';
import { readMattingModel } from './read-matting-model.ts';

export interface NodeMattingModel extends MattingModel {
  /** Frees the session. Calling it twice is harmless. */
  dispose(): Promise<void>;
}

/**
 * Loads a matting model of one's own with onnxruntime-node, to be given to `makePhoto` as `matting`. Nothing about the
 * model is guessed: its size, layout and ranges are said in the options. Its licence is the host's business.
 * @throws VisionError `input/invalid`, `model/missing`, `model/hash-mismatch`, `runtime/missing-peer`, `runtime/failed`
 * @example
 * const matting = await createMattingModel({
 *   name: 'modnet',
 *   file: '/models/modnet.onnx',
 *   sha256: '…',
 *   input: { name: 'input', width: 512, height: 672, layout: 'NCHW', range: [-1, 1] },
 *   output: { name: 'output' },
 * });
 * const { jpeg } = await makePhoto(image, PHOTO_SPECS['chsi-2017'], runtime, { matting });
 */
export async function createMattingModel(options: MattingModelOptions): Promise<NodeMattingModel> {
  const { name, file, sha256, input, output, threads } = parseMattingModelOptions(options);
  const bytes = await readMattingModel({ name, file, sha256 });
  const ort = await loadPeer<Ort>('onnxruntime-node', '1.30', () => import('onnxruntime-node'));
  const session = await createOrtSession(ort, name, bytes, threads ?? 1);
  let released: Promise<void> | undefined;
  return {
    name,
    async alpha(rgb, size) {
      if (released) throw new VisionError('runtime/disposed', `The matting model ${name} was disposed.`);
      const data = inputOf(resizePlanes(rgb, 3, size, input), input);
      const shape =
        input.layout === 'NCHW' ? [1, 3, input.height, input.width] : [1, input.height, input.width, 3];
      const outputs = await session.run(input.name, { data, shape }).catch((cause: unknown) => {
        throw new VisionError(
          'runtime/failed',
          `The matting model ${name} could not be run. Compare the name and the shape of its input with the options.`,
          { cause, details: { model: name } },
        );
      });
      const [nobody, somebody] = output.range ?? [0, 1];
      const alpha = outputOf(outputs, output.name, input.width * input.height).map((value) =>
        Math.min(1, Math.max(0, (value - nobody) / (somebody - nobody))),
      );
      return resizePlanes(alpha, 1, input, size);
    },
    dispose() {
      const done = released ?? session.release();
      released = done;
      return done;
    },
  };
}

/** @param rgb 0–255, in the model's size */
function inputOf(
  rgb: Float32Array,
  { width, height, layout, channels, range }: MattingModelOptions['input'] & PlaneSize,
): Float32Array {
  const out = new Float32Array(rgb.length);
  const pixels = width * height;
  for (let c = 0; c < 3; c++) {
    const [gain, shift] =
      'mean' in range
        ? [1 / (255 * range.deviation[c]!), -range.mean[c]! / range.deviation[c]!]
        : [(range[1] - range[0]) / 255, range[0]];
    const place = channels === 'BGR' ? 2 - c : c;
    const start = layout === 'NCHW' ? place * pixels : place;
    const step = layout === 'NCHW' ? 1 : 3;
    for (let at = 0; at < pixels; at++) out[start + at * step] = gain * rgb[at * 3 + c]! + shift;
  }
  return out;
}
