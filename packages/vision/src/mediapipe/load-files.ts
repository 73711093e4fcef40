import { VisionError } from '../errors.ts';
import { type Asset, loadAsset } from '../web/load-asset.ts';
import type { LoadProgress } from '../web/web-runtime-options.ts';
import { FACE_LANDMARKER_MODEL, TASKS_VISION_VERSION, WASM_FILES } from './checked-version.ts';
import type { MediapipeFile } from './mediapipe-options.ts';

/** What MediaPipe runs on. */
export interface MediapipeFiles {
  /** The function that makes emscripten's module. */
  readonly loader: unknown;
  readonly binary: Uint8Array<ArrayBuffer>;
  readonly model: Uint8Array<ArrayBuffer>;
}

const OWNER = `@mediapipe/tasks-vision ${TASKS_VISION_VERSION}`;
const WASM_ADVICE = `Serve the folder wasm of ${OWNER} and name it by wasmBase.`;
const MODEL_OWNER = 'the size and SHA-256 that are expected';
const MODEL_ADVICE =
  'Serve face_landmarker.task and name it by model; pass modelFile with the size and SHA-256 of another one.';

/**
 * Fetches the three files from the page's own origin, and the loader's code only once its text has been checked.
 * @throws VisionError `model/missing`, `model/hash-mismatch`
 */
export async function loadFiles(
  urls: { readonly wasmBase: URL; readonly model: URL },
  modelFile: MediapipeFile = FACE_LANDMARKER_MODEL,
  onProgress: (progress: LoadProgress) => void = () => undefined,
): Promise<MediapipeFiles> {
  const whole = WASM_FILES.loader.bytes + WASM_FILES.binary.bytes + modelFile.bytes;
  let arrived = 0;
  const load = (asset: Asset): Promise<Uint8Array<ArrayBuffer>> => {
    let before = 0;
    return loadAsset(asset, (loaded) => {
      arrived += loaded - before;
      before = loaded;
      onProgress({ file: asset.file, loaded, total: asset.bytes, share: arrived / whole });
    });
  };
  const ofWasm = { owner: OWNER, advice: WASM_ADVICE, sameOrigin: true };
  const at = (file: string): string => new URL(file, urls.wasmBase).href;
  const [, binary, model] = await Promise.all([
    load({ ...WASM_FILES.loader, ...ofWasm, url: at(WASM_FILES.loader.file) }),
    load({ ...WASM_FILES.binary, ...ofWasm, url: at(WASM_FILES.binary.file) }),
    load({
      ...modelFile,
      file: 'face_landmarker.task',
      url: urls.model.href,
      owner: MODEL_OWNER,
      advice: MODEL_ADVICE,
      sameOrigin: true,
    }),
  ]);
  return { loader: await importLoader(at(WASM_FILES.loader.file)), binary, model };
}

async function importLoader(url: string): Promise<unknown> {
  try {
    // Bundlers leave an address of the host's alone.
    const module: { readonly default: unknown } = await import(
      /* @vite-ignore */ /* webpackIgnore: true */ url
    );
    return module.default;
  } catch (cause) {
    const { file } = WASM_FILES.loader;
    throw new VisionError(
      'model/missing',
      `${file} was fetched, but does not run as a script. Serve it as text/javascript, and allow script-src 'self'.`,
      { cause, details: { file, url } },
    );
  }
}
