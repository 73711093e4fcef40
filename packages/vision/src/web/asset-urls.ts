import { MODEL_NAMES, MODELS, type ModelName } from '../models/registry.ts';
import { WASM } from '../models/wasm.ts';
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

/** The same files by name in one folder of the host's. */
function urlsBelow(base: URL): AssetUrls {
  const at = (file: string): string => new URL(file, base).href;
  const models: Partial<Record<ModelName, string>> = {};
  for (const name of MODEL_NAMES) models[name] = at(MODELS[name].file);
  return { wasm: at(WASM.file), models: { ...ownUrls().models, ...models } };
}

/** @param assetBase folder that holds the module and the models side by side; the package's own files without it */
export function assetUrls(assetBase: URL | undefined): AssetUrls {
  return assetBase === undefined ? ownUrls() : urlsBelow(assetBase);
}
