import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    bin: 'src/bin.ts',
    'crew-process': 'src/batch/workers/crew-process.ts',
    'photo-worker': 'src/batch/workers/photo-worker.ts',
  },
  format: 'esm',
  target: 'node22.12',
  platform: 'node',
  dts: { entry: 'src/index.ts' },
  clean: true,
});
