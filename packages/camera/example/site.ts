import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Site, serve } from '../../vision/browser-tests/browser/serve.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Bundles the example against the built packages and serves it on a port of the loopback interface, where a page may film. */
export async function exampleSite(): Promise<Site> {
  const { outputFiles } = await build({
    entryPoints: [path('main.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    alias: { '@tucai/camera': path('../dist/index.js') },
    plugins: [
      {
        name: 'runtime beside its files',
        setup: ({ onResolve }) =>
          onResolve({ filter: /^@tucai\/vision\/web$/ }, () => ({
            path: '/vision/dist/web/index.js',
            external: true,
          })),
      },
    ],
  });
  const script = outputFiles[0]?.text ?? '';
  return await serve({
    folders: { '/': path('.'), '/vision/': path('../../vision') },
    made: { '/main.js': async () => ({ body: script, headers: { 'content-type': 'text/javascript' } }) },
  });
}
