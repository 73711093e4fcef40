import type { ModelName, ModelSpec } from '../src/models/registry.ts';
import { MODELS } from '../src/models/registry.ts';
import { convert } from './convert/convert.ts';
import { MODEL_AUTHORS, MODEL_CHANGES } from './licence/notice.ts';
import { readPackageFile } from './sources/package-file.ts';
import { readTflite } from './tflite/read-tflite.ts';

/** Provenance that travels inside the ONNX file. */
function metadata({ source, licence, input }: ModelSpec): Record<string, string> {
  return {
    source: `${source.package}@${source.version} ${source.file}`,
    source_sha256: source.sha256,
    authors: MODEL_AUTHORS,
    licence,
    notice: MODEL_CHANGES,
    input_range: input.range.join(' '),
  };
}

/** Reads the pinned TFLite file of a model and converts it; the caller checks the result against the registry. */
export function buildModel(name: ModelName): Uint8Array {
  const spec = MODELS[name];
  const graph = readTflite(readPackageFile(spec.source));
  return convert(graph, { name, metadata: metadata(spec) });
}
