import { describe, expect, it } from 'vitest';
import { MODELS } from '../models/registry.ts';
import { WASM } from '../models/wasm.ts';
import { startProgress } from './start-progress.ts';

const MODEL = MODELS['face-detection-short-range'];

function progress() {
  const shares: number[] = [];
  const told = startProgress(['face-detection-short-range'], ({ share }) => shares.push(share));
  return { shares, come: (file: string, loaded: number, total = loaded) => told({ file, loaded, total }) };
}

describe('startProgress', () => {
  it('knows of files that are still to come', () => {
    const { shares, come } = progress();
    come(MODEL.file, MODEL.bytes);
    come(WASM.file, 0, WASM.bytes);
    come(WASM.file, WASM.bytes);
    const first = MODEL.bytes / (MODEL.bytes + WASM.bytes);
    expect(shares).toEqual([first, first, 1]);
  });

  it('does not fall when a second tier loads the same files again', () => {
    const { shares, come } = progress();
    come(WASM.file, WASM.bytes);
    come(WASM.file, 1000, WASM.bytes);
    expect(shares[1]).toBe(shares[0]);
  });

  it('is whole for what is loaded later', () => {
    const { shares, come } = progress();
    come('selfie-multiclass.onnx', 5, 10);
    expect(shares).toEqual([1]);
  });
});
