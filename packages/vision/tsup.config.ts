import { defineConfig } from 'tsup';
import { embedOnnxruntime } from './tools/embed-onnxruntime.ts';

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      'node/index': 'src/node/index.ts',
      'web/index': 'src/web/index.ts',
      'mediapipe/index': 'src/mediapipe/index.ts',
    },
    format: 'esm',
    target: 'es2023',
    platform: 'neutral',
    dts: true,
    splitting: true,
    sourcemap: false,
    // Without a bundler no browser finds a bare name, so zod comes along.
    noExternal: ['zod', 'onnxruntime-web'],
    external: ['@mediapipe/tasks-vision', 'onnxruntime-node', 'sharp', /^node:/, /\/web\/worker\.js$/],
    esbuildPlugins: [embedOnnxruntime],
    esbuildOptions: (options) => {
      // As deep as the entries: addresses relative to the code hold wherever it ends up.
      options.chunkNames = 'shared/[name]-[hash]';
    },
  },
  {
    // Everything in one file without imports, so that a host can copy it.
    entry: { 'web/worker': 'src/web/worker.ts' },
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    dts: false,
    splitting: false,
    minify: true,
    sourcemap: false,
    noExternal: [/./],
    esbuildPlugins: [embedOnnxruntime],
  },
]);
