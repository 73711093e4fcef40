import { MODELS, type ModelName } from '../models/registry.ts';
import { WASM } from '../models/wasm.ts';
import type { LoadProgress } from './web-runtime-options.ts';

/** How far one file has come. */
export type FileProgress = Omit<LoadProgress, 'share'>;

/**
 * Adds up files as they come: they arrive one after the other, and those still to come are known by their pinned sizes.
 * @param models those that the start loads
 */
export function startProgress(
  models: readonly ModelName[],
  tell: (progress: LoadProgress) => void,
): (progress: FileProgress) => void {
  const sizes = new Map(models.map((model) => [MODELS[model].file, MODELS[model].bytes]));
  if (models.length > 0) sizes.set(WASM.file, WASM.bytes);
  const total = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
  const loaded = new Map<string, number>();
  let share = 0;
  return (progress) => {
    if (sizes.has(progress.file)) loaded.set(progress.file, progress.loaded);
    const sum = [...loaded.values()].reduce((bytes, more) => bytes + more, 0);
    share = Math.max(share, total === 0 ? 1 : sum / total);
    tell({ ...progress, share: sizes.has(progress.file) ? share : 1 });
  };
}
