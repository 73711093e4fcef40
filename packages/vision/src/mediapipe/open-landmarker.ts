import { VisionError } from '../errors.ts';
import type { MediapipeFiles } from './load-files.ts';
import type { FaceLandmarker, TasksVision } from './load-tasks-vision.ts';

/** As many as the tracker on onnxruntime follows; with one alone MediaPipe would also smooth its points over time. */
const MOST_FACES = 3;

/** Pixels a side of the empty picture that is looked at first. */
const TRIAL_SIDE = 128;

/** Where emscripten's loader and MediaPipe look for each other. */
interface LoaderScope {
  Module?: unknown;
  ModuleFactory?: unknown;
}

/** Landmarkers are opened one at a time: they find their loader in global variables. */
let opening: Promise<unknown> = Promise.resolve();

/**
 * Starts MediaPipe's landmarker and has it look at an empty picture, which is where a browser without WebGL fails.
 * @throws VisionError `runtime/unsupported`
 */
export async function openLandmarker(
  tasksVision: TasksVision,
  files: MediapipeFiles,
): Promise<FaceLandmarker> {
  const open = async (): Promise<FaceLandmarker> => {
    const scope: typeof globalThis & LoaderScope = globalThis;
    const before = { Module: scope.Module, ModuleFactory: scope.ModuleFactory };
    // The loader is given its WebAssembly as bytes that were checked, so it fetches nothing. What it prints is left out:
    // failures are thrown.
    scope.ModuleFactory = files.loader;
    scope.Module = { wasmBinary: files.binary, print: () => undefined, printErr: () => undefined };
    try {
      return await tasksVision.FaceLandmarker.createFromOptions(
        { wasmLoaderPath: '', wasmBinaryPath: '' },
        {
          baseOptions: { modelAssetBuffer: files.model, delegate: 'CPU' },
          runningMode: 'VIDEO',
          numFaces: MOST_FACES,
        },
      );
    } finally {
      Object.assign(scope, before);
    }
  };
  const opened = opening.then(open);
  opening = opened.catch(() => undefined);
  try {
    const landmarker = await opened;
    const empty = await createImageBitmap(new ImageData(TRIAL_SIDE, TRIAL_SIDE));
    landmarker.detectForVideo(empty, 0);
    empty.close();
    return landmarker;
  } catch (cause) {
    throw unsupported(cause);
  }
}

/** @throws VisionError `runtime/unsupported` outside of browsers and in those that lack what MediaPipe needs */
export function assertAble(): void {
  const lacks = (['WebAssembly', 'createImageBitmap', 'ImageData', 'fetch'] as const).filter(
    (name) => !(name in globalThis),
  );
  if (lacks.length > 0) throw unsupported(undefined, `It has no ${lacks.join(', ')}.`);
}

function unsupported(
  cause: unknown,
  why = 'It needs WebAssembly with SIMD, WebGL and its own model.',
): VisionError {
  return new VisionError(
    'runtime/unsupported',
    `MediaPipe's landmarker does not run here. ${why} createLiveTracker(await createWebRuntime()) of @tucai/vision/web needs no WebGL.`,
    { ...(cause === undefined ? {} : { cause }), details: { instead: '@tucai/vision/web' } },
  );
}
