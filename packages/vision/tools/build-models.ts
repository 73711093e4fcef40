/**
 * Builds `models/` and `wasm/`, and checks the generated source file. Refuses any input or output whose SHA-256 is not the one
 * pinned in src/models/registry.ts.
 *
 *     node tools/build-models.ts             builds what is missing or different
 *     node tools/build-models.ts --update    on purpose: writes everything as it comes out and prints the values
 *                                            to put into the registry
 */
import { fileURLToPath } from 'node:url';
import { canonicalFaceSource, FACE_GEOMETRY_SOURCE } from './geometry/canonical-face.ts';
import { readFaceGeometry } from './geometry/face-geometry.ts';
import { checkGeneratedFile, fillModelFolder } from './model-folder.ts';
import { readPackageFile } from './sources/package-file.ts';
import { fillWasmFolder } from './wasm-folder.ts';

const inPackage = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const update = process.argv.includes('--update');

fillModelFolder(inPackage('models'), update, console.log);
console.log(`wasm: ${fillWasmFolder(inPackage('wasm'))}`);
const canonicalFace = canonicalFaceSource(readFaceGeometry(readPackageFile(FACE_GEOMETRY_SOURCE)));
const state = checkGeneratedFile(inPackage('src/models/canonical-face.generated.ts'), canonicalFace, update);
console.log(`canonical-face.generated.ts: ${state}`);
