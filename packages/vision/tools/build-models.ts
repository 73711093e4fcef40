/**
 * Builds `models/`: the five ONNX models, LICENSE and NOTICE.md, and checks that the generated source files are
 * current. Refuses any input or output whose SHA-256 is not the pinned one.
 *
 *     node tools/build-models.ts             builds what is missing or different, and checks everything
 *     node tools/build-models.ts --update    on purpose: writes the models as they are, rewrites the generated source,
 *                                            and prints the values to put into src/models/registry.ts
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MODELS, type ModelName } from '../src/models/registry.ts';
import { buildModel } from './build-model.ts';
import { canonicalFaceSource, FACE_GEOMETRY_SOURCE } from './geometry/canonical-face.ts';
import { readFaceGeometry } from './geometry/face-geometry.ts';
import { noticeText } from './licence/notice.ts';
import { readPackageFile } from './sources/package-file.ts';
import { expectSha256, sha256 } from './sources/sha256.ts';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));
const modelFolder = join(packageFolder, 'models');
const canonicalFaceFile = join(packageFolder, 'src/models/canonical-face.generated.ts');
const NAMES: readonly ModelName[] = [
  'face-detection-short-range',
  'face-detection-full-range',
  'face-landmarks-attention',
  'selfie-segmentation',
  'selfie-multiclass',
];

function produce(name: ModelName, update: boolean): string {
  const spec = MODELS[name];
  const path = join(modelFolder, spec.file);
  if (!update && existsSync(path) && sha256(readFileSync(path)) === spec.sha256) return 'up to date';

  const bytes = buildModel(name);
  if (!update) expectSha256(spec.file, bytes, spec.sha256);
  writeFileSync(path, bytes);
  if (update) return `sha256: '${sha256(bytes)}', bytes: ${bytes.length}`;
  return `built, ${bytes.length} bytes`;
}

function checkCanonicalFace(update: boolean): string {
  const text = canonicalFaceSource(readFaceGeometry(readPackageFile(FACE_GEOMETRY_SOURCE)));
  if (update) {
    writeFileSync(canonicalFaceFile, text);
    return 'written';
  }
  if (!existsSync(canonicalFaceFile) || readFileSync(canonicalFaceFile, 'utf8') !== text) {
    throw new Error('src/models/canonical-face.generated.ts is not what the source gives: run with --update');
  }
  return 'up to date';
}

const update = process.argv.includes('--update');
mkdirSync(modelFolder, { recursive: true });
for (const name of NAMES) console.log(`${name}: ${produce(name, update)}`);
console.log(`canonical face: ${checkCanonicalFace(update)}`);
const licence = readFileSync(new URL('licence/apache-2.0.txt', import.meta.url));
writeFileSync(join(modelFolder, 'LICENSE'), licence);
writeFileSync(join(modelFolder, 'NOTICE.md'), noticeText(NAMES.map((name) => MODELS[name])));
