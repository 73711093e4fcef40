import { VisionError } from '../errors.ts';

/** The one version of @mediapipe/tasks-vision that is used. */
// Exactly this one, with no range: 1.0.0, 1.0.1 and 1.1.0 carry a logger that sends version, operating system, task, frame
// count and latency to odml.pa.googleapis.com once a minute and on close, and no option turns it off. npm's tag `latest`
// is a build of September 2023. The hashes and names below are of this version's files.
export const TASKS_VISION_VERSION = '0.10.35';

/** Files of the folder `wasm` of that version: the build for `import()` with SIMD. */
export const WASM_FILES = {
  loader: {
    file: 'vision_wasm_module_internal.js',
    bytes: 322_082,
    sha256: '1f1d6215324a1fe62f6742d49a3db911170987ca18ad8c1b75f1a1c82acf2b44',
  },
  binary: {
    file: 'vision_wasm_module_internal.wasm',
    bytes: 11_153_641,
    sha256: '617b8e0248dbd27e9d7ece4218004eae4cefb499196d1bb4fa0e3fef21708756',
  },
} as const;

/** MediaPipe's published model face_landmarker (float16, 1): detector, 478 landmarks, blendshapes. */
export const FACE_LANDMARKER_MODEL = {
  bytes: 3_758_596,
  sha256: '64184e229b263107bc2b804c6625db1341ff2bb731874b0bcc2fe6544e0bc9ff',
} as const;

/** What that version exports. The module names its version nowhere, and bundlers change its text but not these. */
const EXPORTS: readonly string[] = [
  ...['DrawingUtils', 'FaceDetector', 'FaceLandmarker', 'FilesetResolver', 'GestureRecognizer'],
  ...['HandLandmarker', 'HolisticLandmarker', 'ImageClassifier', 'ImageEmbedder', 'ImageSegmenter'],
  ...['ImageSegmenterResult', 'InteractiveSegmenter', 'InteractiveSegmenterResult', 'MPImage', 'MPMask'],
  ...['ObjectDetector', 'PoseLandmarker', 'TaskRunner', 'VisionTaskRunner'],
];

/** Names that bundlers add to a module. */
const ADDED: readonly string[] = ['default', '__esModule', 'module.exports'];

/**
 * Refuses every other version of the package before anything of it has run.
 * @param names what its module exports
 * @throws VisionError `runtime/wrong-peer`
 */
export function assertCheckedVersion(names: readonly string[]): void {
  const own = names.filter((name) => !ADDED.includes(name));
  const missing = EXPORTS.filter((name) => !own.includes(name));
  const further = own.filter((name) => !EXPORTS.includes(name));
  if (missing.length === 0 && further.length === 0) return;
  throw new VisionError(
    'runtime/wrong-peer',
    `This is not @mediapipe/tasks-vision ${TASKS_VISION_VERSION}, and it was not started: versions from 1.0.0 on report their use ` +
      `to a server of Google. Run: npm install --save-exact @mediapipe/tasks-vision@${TASKS_VISION_VERSION}`,
    { details: { needed: TASKS_VISION_VERSION, missing: missing.join(' '), further: further.join(' ') } },
  );
}
