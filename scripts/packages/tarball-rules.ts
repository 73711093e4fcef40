/** What every package carries besides its code. */
const ALWAYS = ['package.json', 'README.md', 'LICENSE', 'NOTICE'];

/** What one package carries in addition. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  core: [
    'miniprogram_dist/client.js',
    'miniprogram_dist/index.js',
    'miniprogram_dist/package.json',
    'miniprogram_dist/LICENSE-third-party.txt',
  ],
  vision: [
    'models/LICENSE',
    'models/NOTICE.md',
    'models/face-detection-short-range.onnx',
    'models/face-detection-full-range.onnx',
    'models/face-landmarks-attention.onnx',
    'models/selfie-segmentation.onnx',
    'models/selfie-multiclass.onnx',
    'wasm/LICENSE',
    'wasm/ort-wasm-simd-threaded.wasm',
  ],
};

/** What none carries: sources, tests, fixtures, build settings. */
const NEVER =
  /(^|\/)(src|tools|fixtures|test|tests|__tests__)\/|\.test\.|(^|\/)tsconfig|tsup\.config|(?<!\.d)\.ts$|\.map$/;

/**
 * Whether a tarball holds what it must and nothing that stays at home.
 * @param short name of the package without its scope
 * @param files paths inside the tarball, without the leading `package/`
 * @returns one line a problem
 */
export function tarballProblems(short: string, files: readonly string[]): string[] {
  const missing = [...ALWAYS, ...(ALSO[short] ?? [])]
    .filter((file) => !files.includes(file))
    .map((file) => `${file} is missing from the tarball`);
  const stray = files.filter((file) => NEVER.test(file)).map((file) => `${file} must not be in the tarball`);
  return [...missing, ...stray];
}
