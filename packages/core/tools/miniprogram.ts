import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds the client for WeChat mini programs, whose "build npm" copies the folder that `"miniprogram"` in
 * package.json names, knows CommonJS and no `exports` map, and forbids making code of text: one file with all it
 * needs, in the syntax of ES2018, texts and camera inside, without a dynamic import. A mini program requires
 * `@tucai/core` or `@tucai/core/client`, which are the same.
 */
export async function buildMiniprogram(outdir: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: { client: 'src/client.ts' },
    outdir,
    bundle: true,
    format: 'cjs',
    platform: 'neutral',
    // Neutral to the platform, esbuild would not look at the field that says where xstate's modules are.
    mainFields: ['module', 'main'],
    target: 'es2018',
    charset: 'utf8',
    logLevel: 'error',
    legalComments: 'none',
  });
  await mkdir(outdir, { recursive: true });
  await writeFile(join(outdir, 'index.js'), "module.exports = require('./client.js');\n");
  // The package is one of ES modules; this folder is not.
  await writeFile(join(outdir, 'package.json'), `${JSON.stringify({ type: 'commonjs' })}\n`);
  const licences = await Promise.all(
    ['xstate', 'zod'].map(async (name) => {
      const text = await readFile(join(root, 'node_modules', name, 'LICENSE'), 'utf8');
      return `client.js contains ${name}:\n\n${text.trim()}\n`;
    }),
  );
  await writeFile(join(outdir, 'LICENSE-third-party.txt'), licences.join('\n'));
}
