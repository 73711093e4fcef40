import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    client: 'src/client.ts',
    camera: 'src/camera/index.ts',
    privacy: 'src/privacy/index.ts',
    testing: 'src/testing.ts',
  },
  format: 'esm',
  target: 'node20.19',
  platform: 'neutral',
  dts: true,
  clean: true,
  splitting: true,
  esbuildOptions(options) {
    // Chinese texts as they are, not as `\uXXXX`.
    options.charset = 'utf8';
  },
});
