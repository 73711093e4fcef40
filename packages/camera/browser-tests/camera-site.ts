import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Site, serve } from '../../vision/browser-tests/browser/serve.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** What docs/camera.md tells a host to send. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "worker-src 'self'",
  'img-src blob: data:',
  'media-src blob:',
  "style-src 'self'",
].join('; ');

const HTML =
  '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">' +
  '<title>camera</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css">' +
  '<body><script type="module" src="/page.js"></script></body></html>';

const ALIAS = {
  '@tucai/core/camera': path('../../core/src/camera/index.ts'),
  '@tucai/vision': path('../../vision/src/index.ts'),
};

/** Bundles the sources with the test page and serves them beside the built `@tucai/vision/web` and the photos. */
export async function cameraSite(): Promise<Site> {
  const bundle = await build({
    entryPoints: [path('page/page.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: ALIAS,
    plugins: [
      {
        name: 'built runtime',
        setup: ({ onResolve }) =>
          onResolve({ filter: /^@tucai\/vision\/web$/ }, () => ({
            path: '/vision/dist/web/index.js',
            external: true,
          })),
      },
    ],
  });
  const script = bundle.outputFiles[0]?.text ?? '';
  const entries = await build({
    entryPoints: [path('page/host-worker.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: ALIAS,
  });
  const made = (body: string, type: string) => async () => ({ body, headers: { 'content-type': type } });
  return await serve({
    folders: { '/vision/': path('../../vision'), '/photos/': path('../../../fixtures/photos') },
    made: {
      '/': made(HTML, 'text/html; charset=utf-8'),
      '/page.js': made(script, 'text/javascript'),
      '/host-worker.js': made(entries.outputFiles[0]?.text ?? '', 'text/javascript'),
      '/page.css': made('body{margin:0}', 'text/css'),
    },
    headers: { 'content-security-policy': POLICY },
  });
}
