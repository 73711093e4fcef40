import { describe, expect, it } from 'vitest';
import { copyBesideBundle } from './left-alone.ts';

const WASM = 'ort-wasm-simd-threaded.wasm';

describe('copyBesideBundle', () => {
  it.each([
    [
      'the package served as it is',
      `https://a.cn/m/vision/wasm/${WASM}`,
      'https://a.cn/m/vision/dist/web/index.js',
    ],
    ['a chunk of it', `https://a.cn/m/vision/wasm/${WASM}`, 'https://a.cn/m/vision/dist/shared/chunk-A1.js'],
    ['Vite', `https://a.cn/assets/ort-wasm-simd-threaded-B7.wasm`, 'https://a.cn/assets/index-C3.js'],
    [
      'Vite while developing',
      `http://localhost:5173/node_modules/@tucai/vision/wasm/${WASM}`,
      'http://localhost:5173/node_modules/.vite/deps/@tucai_vision_web.js?v=1',
    ],
    ['webpack', 'https://a.cn/7f3a.wasm', 'file:///src/node_modules/@tucai/vision/dist/web/index.js'],
  ])('keeps the addresses of %s', (_, wasm, here) => {
    expect(copyBesideBundle(wasm, here)).toBeUndefined();
  });

  it('leads to the folder tucai beside a bundle that left them alone', () => {
    const here = 'https://a.cn/portal/assets/main.js?v=2';
    const left = new URL(`../../wasm/${WASM}`, here).href;
    expect(copyBesideBundle(left, here)?.href).toBe('https://a.cn/portal/assets/tucai/');
  });
});
