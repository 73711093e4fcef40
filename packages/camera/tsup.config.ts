import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', react: 'src/react.ts' },
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  clean: true,
  splitting: true,
  external: ['react', /^@tucai\//],
  esbuildOptions(options) {
    // Chinese texts as they are, not as `\uXXXX`.
    options.charset = 'utf8';
  },
});
