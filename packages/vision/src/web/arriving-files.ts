import { MODELS, type ModelName } from '../models/registry.ts';
import { WASM } from '../models/wasm.ts';
import { type Asset, loadAsset } from './load-asset.ts';
import type { AssetUrls } from './protocol.ts';
import type { FileProgress } from './start-progress.ts';

type Bytes = Promise<Uint8Array>;

/** The files of the runtime, fetched when they are asked for, models also beforehand. */
export interface ArrivingFiles {
  readonly wasm: () => Bytes;
  readonly model: (model: ModelName) => Bytes;
  /** Fetches models all at once, each to be handed out once: they travel while what came before them is compiled. */
  readonly begin: (models: readonly ModelName[]) => void;
}

export function arrivingFiles(urls: AssetUrls, tell: (progress: FileProgress) => void): ArrivingFiles {
  const early = new Map<string, Bytes>();
  const load = (asset: Asset): Bytes =>
    loadAsset(asset, (loaded) => tell({ file: asset.file, loaded, total: asset.bytes }));
  const take = (asset: Asset): Bytes => {
    const begun = early.get(asset.file);
    // A fetch that failed is not kept: the next call tries again.
    early.delete(asset.file);
    return begun ?? load(asset);
  };
  const assetOf = (model: ModelName): Asset => {
    const { file, sha256, bytes } = MODELS[model];
    return { file, sha256, bytes, url: urls.models[model] };
  };
  return {
    wasm: () => load({ ...WASM, url: urls.wasm }),
    model: (model) => take(assetOf(model)),
    begin(models) {
      for (const asset of models.map(assetOf)) {
        if (early.has(asset.file)) continue;
        const bytes = load(asset);
        // Whoever takes it hears of the failure.
        bytes.catch(() => undefined);
        early.set(asset.file, bytes);
      }
    },
  };
}
