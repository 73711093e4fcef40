import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Tests read the sources, so that a change is tested without a build; installed packages are tested apart. */
const alias = [
  { find: '@tucai/core/client', replacement: source('packages/core/src/client.ts') },
  { find: '@tucai/core/camera', replacement: source('packages/core/src/camera/index.ts') },
  { find: '@tucai/core', replacement: source('packages/core/src/index.ts') },
  { find: '@tucai/vision/node', replacement: source('packages/vision/src/node/index.ts') },
  { find: '@tucai/vision', replacement: source('packages/vision/src/index.ts') },
];

export default defineConfig({
  resolve: { alias },
  test: {
    include: ['packages/*/{src,tools,browser-tests}/**/*.test.ts', '{scripts,fixtures,bench}/**/*.test.ts'],
    setupFiles: [source('scripts/verify/random-cases.ts')],
    testTimeout: process.env.TUCAI_FULL === '1' ? 300_000 : 30_000,
    pool: 'forks',
    maxWorkers: 2,
  },
});
