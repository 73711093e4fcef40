import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', 'node/index': 'src/node/index.ts' },
  format: 'esm',
  target: 'node20.19',
  platform: 'neutral',
  dts: true,
  clean: true,
  splitting: true,
  sourcemap: false,
  external: ['onnxruntime-node', 'sharp', /^node:/],
});
