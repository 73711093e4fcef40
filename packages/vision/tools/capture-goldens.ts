/**
 * Captures the golden values that the converted models are tested against, from the plain interpreter in `oracle/`:
 *
 *     node tools/capture-goldens.ts && npm run format
 *
 * Takes about fifteen seconds. The files change only if the interpreter, the synthetic portrait or a source does.
 */
import { MODELS } from '../src/models/registry.ts';
import { GOLDEN_CASES } from './golden/golden-case.ts';
import { sample, writeGolden } from './golden/golden-file.ts';
import { withStoredWeights } from './golden/stored-weights.ts';
import { syntheticPortrait } from './golden/synthetic-portrait.ts';
import { interpret } from './oracle/interpret.ts';
import { readPackageFile } from './sources/package-file.ts';
import { readTflite } from './tflite/read-tflite.ts';

for (const { file, model, face, weights } of GOLDEN_CASES) {
  const { source, input } = MODELS[model];
  const graph = readTflite(readPackageFile(source));
  const outputs = interpret(weights === 'stored' ? withStoredWeights(graph) : graph, [
    syntheticPortrait(input, face),
  ]);
  writeGolden(file, {
    about:
      'Captured by `node tools/capture-goldens.ts`: the TFLite file run by the plain interpreter in tools/oracle, ' +
      `not by the converted model. Input: the synthetic portrait, face ${face}. Weights: ${weights}.`,
    source: source.sha256,
    outputs: Object.fromEntries([...outputs].map(([name, values]) => [name, sample(values)])),
  });
  console.log(`${file}: captured`);
}
