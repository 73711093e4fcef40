import { VisionError } from '../errors.ts';
import { MODELS, type ModelName } from '../models/registry.ts';
import { WASM } from '../models/wasm.ts';
import { copyBesideBundle } from './left-alone.ts';
import type { AssetUrls } from './protocol.ts';

/**
 * The package's own files. Each stands here in full because Vite and webpack read exactly this form and carry the file into
 * the host's build; a browser without a bundler resolves it by itself. Wherever the build puts this code, it
 * lies two folders below the package.
 */
function ownUrls(): AssetUrls {
  return {
    wasm: new URL('../../wasm/ort-wasm-simd-threaded.wasm', import.meta.url).href,
    models: {
      'face-detection-short-range': new URL('../../models/face-detection-short-range.onnx', import.meta.url)
        .href,
      'face-detection-full-range': new URL('../../models/face-detection-full-range.onnx', import.meta.url)
        .href,
      'face-landmarks-attention': new URL('../../models/face-landmarks-attention.onnx', import.meta.url).href,
      'selfie-segmentation': new URL('../../models/selfie-segmentation.onnx', import.meta.url).href,
      'selfie-multiclass': new URL('../../models/selfie-multiclass.onnx', import.meta.url).href,
    },
  };
}

/** The same files below another folder. */
function urlsBelow(base: URL): AssetUrls {
  const model = (name: ModelName): string => new URL(`models/${MODELS[name].file}`, base).href;
  return {
    wasm: new URL(`wasm/${WASM.file}`, base).href,
    models: {
      'face-detection-short-range': model('face-detection-short-range'),
      'face-detection-full-range': model('face-detection-full-range'),
      'face-landmarks-attention': model('face-landmarks-attention'),
      'selfie-segmentation': model('selfie-segmentation'),
      'selfie-multiclass': model('selfie-multiclass'),
    },
  };
}

export interface WebFiles {
  readonly assets: AssetUrls;
  /** Where the worker lies; nothing for the file of the package, whose address stands in full where it is started. */
  readonly worker?: URL;
}

/**
 * @param assetBase a folder with the folders `models` and `wasm` of the package; the package's own without it
 * @throws VisionError `model/missing` where a bundler left neither files nor an address
 */
export function webFiles(assetBase: URL | undefined, workerUrl: URL | undefined): WebFiles {
  const worker = workerUrl ? { worker: workerUrl } : {};
  if (assetBase && workerUrl) return { assets: urlsBelow(assetBase), worker: workerUrl };
  // Bundles that are no modules have no address.
  if (typeof import.meta.url !== 'string') {
    throw new VisionError(
      'model/missing',
      'The bundler left no trace of the files of @tucai/vision. Copy them, and pass assetBase and workerUrl.',
    );
  }
  const own = ownUrls();
  const copy = copyBesideBundle(own.wasm, import.meta.url);
  if (copy === undefined) return { assets: assetBase ? urlsBelow(assetBase) : own, ...worker };
  return { assets: urlsBelow(assetBase ?? copy), worker: workerUrl ?? new URL('dist/web/worker.js', copy) };
}
