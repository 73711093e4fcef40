/**
 * What runs the models in browsers: onnxruntime compiled to WebAssembly, in `wasm/`. Like the models, it is copied from a
 * pinned package by the build, which refuses any other bytes.
 */
export const WASM = {
  file: 'ort-wasm-simd-threaded.wasm',
  sha256: '3398c10d07d229bd91b364548e130e0e51a8e5704b88c7c083ebbeb78842dee2',
  bytes: 14_239_897,
  licence: 'MIT',
  source: { package: 'onnxruntime-web', version: '1.30.0', file: 'dist/ort-wasm-simd-threaded.wasm' },
} as const;
