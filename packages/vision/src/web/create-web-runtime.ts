import { VisionError } from '../errors.ts';
import { webFiles } from './asset-urls.ts';
import { Connection } from './connection.ts';
import { openMainThread } from './open-main-thread.ts';
import { openWorker } from './open-worker.ts';
import { startProgress } from './start-progress.ts';
import { type WebRuntime, webRuntime } from './web-runtime.ts';
import {
  assertWebRuntimeOptions,
  GUIDANCE_MODELS,
  hostUrl,
  TIERS,
  type Tier,
  type WebRuntimeOptions,
} from './web-runtime-options.ts';

/**
 * Makes a runtime for this browser: in a worker, else on the main thread, whichever first loads the models and runs them.
 * Nothing is concluded from the browser's name. Nothing is fetched but the package's own files, from the host's
 * origin or from `assetBase`. Neither cross-origin isolation nor WebGL is needed.
 *
 * @throws VisionError `runtime/unsupported` when this browser cannot run the models at all, so that only photos from a
 *   file with checks on a server remain; `model/missing` and `model/hash-mismatch` when a file cannot be had or is
 *   another one; `aborted`; `input/invalid`
 * @example
 * const runtime = await createWebRuntime({ onProgress: ({ file, loaded, total }) => show(file, loaded / total) });
 * const { report } = await runtime.checkPhoto(await decodeImage(file));
 */
export async function createWebRuntime(options: WebRuntimeOptions = {}): Promise<WebRuntime> {
  assertWebRuntimeOptions(options);
  const reasons: string[] = [];
  if (typeof WebAssembly !== 'object') throw unsupported(['This browser has no WebAssembly.']);
  for (const tier of options.tiers ?? TIERS) {
    try {
      return await startTier(tier, options);
    } catch (error) {
      if (options.signal?.aborted) throw stopped();
      if (!isIncapable(error)) throw error;
      reasons.push(`${tier}: ${describe(error)}`);
    }
  }
  throw unsupported(reasons);
}

async function startTier(tier: Tier, options: WebRuntimeOptions): Promise<WebRuntime> {
  const { assetBase, workerUrl, models = GUIDANCE_MODELS, onProgress, signal } = options;
  const { assets, worker } = webFiles(
    assetBase === undefined ? undefined : folder(hostUrl(assetBase, 'assetBase')),
    workerUrl === undefined ? undefined : hostUrl(workerUrl, 'workerUrl'),
  );
  const connection = await Connection.to(
    (listener) => (tier === 'worker' ? openWorker(worker, listener, signal) : openMainThread(listener)),
    onProgress && startProgress(models, onProgress),
  );
  try {
    const { name } = await connection.call('start', [assets], { signal });
    await connection.call('tryOut', [models], { signal });
    return webRuntime(connection, tier, name);
  } catch (error) {
    connection.close(stopped());
    throw error;
  }
}

/** URLs resolve names against the last slash. */
function folder(base: URL): URL {
  return base.pathname.endsWith('/') ? base : new URL(`${base.pathname}/`, base);
}

/** True when another tier may do better; a file that cannot be had is missing there as well. */
function isIncapable(error: unknown): boolean {
  return !VisionError.isInstance(error) || error.code === 'runtime/failed';
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message} (${String(error.cause)})`;
}

function unsupported(reasons: readonly string[]): VisionError {
  return new VisionError(
    'runtime/unsupported',
    `Photos cannot be checked in this browser: take them from a file and check them on the server. ${reasons.join(' ')}`,
    { details: { instead: 'file-with-server-checks', reasons: reasons.join(' ') } },
  );
}

function stopped(): VisionError {
  return new VisionError('aborted', 'The start of the runtime was stopped.', { retryable: true });
}
