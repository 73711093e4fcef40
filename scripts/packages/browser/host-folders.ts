import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mustRun, ROOT } from '../../run-command.ts';
import type { Consumer } from '../consumer.ts';

/** The page of a host, as a reader finds it among the examples. */
export interface HostPage {
  readonly example: string;
  /** What esbuild does not carry along and the page needs, below the installed @tucai/vision. */
  readonly besides: readonly string[];
}

const CHECK_PHOTO: HostPage = {
  example: 'check-photo-browser',
  besides: ['models', 'wasm', 'dist/web/worker.js'],
};
export const LIVE_HINTS: HostPage = { example: 'live-hints-mediapipe', besides: [] };

const FILES = ['index.html', 'style.css', 'main.js'];
const CAMERA = join(ROOT, 'packages', 'camera', 'example');

/** Versions that are tried, and what each is asked to do. None gets a line of configuration about tucai. */
export const BUNDLERS = {
  vite: { version: '8.3.8', build: withVite },
  webpack: { version: '5.112.2', build: withWebpack },
  esbuild: { version: '0.28.2', build: withEsbuild },
} as const;
export type Bundler = keyof typeof BUNDLERS;

/** Puts the page into a project that has the package installed. @returns the folder to serve */
export async function withoutBundler({ folder }: Consumer, { example } = CHECK_PHOTO): Promise<string> {
  for (const file of FILES) await cp(join(ROOT, 'examples', example, file), join(folder, file));
  return folder;
}

/** @returns the folder that Vite built, below a path of its own */
async function withVite(consumer: Consumer, page = CHECK_PHOTO): Promise<string> {
  return await viteBuild(await withoutBundler(consumer, page));
}

/** The page of `@tucai/camera`, built by Vite. @returns the folder to serve */
export async function cameraWithVite({ folder }: Consumer): Promise<string> {
  const page = join(folder, 'camera');
  for (const file of ['main.ts', 'page.css']) await cp(join(CAMERA, file), join(page, file));
  const html = await readFile(join(CAMERA, 'index.html'), 'utf8');
  await writeFile(
    join(page, 'index.html'),
    html.replace('/main.js', './main.ts').replace('/page.css', './page.css'),
  );
  return await viteBuild(page);
}

async function viteBuild(folder: string): Promise<string> {
  const out = await mustRun('pnpm', ['exec', 'vite', 'build', '--base', './', '--outDir', 'out-vite'], {
    cwd: folder,
  });
  if (/doesn't exist at build time|\bwarn/i.test(out)) throw new Error(`vite warns:\n${out}`);
  return join(folder, 'out-vite');
}

/** @returns the folder that webpack built */
async function withWebpack(consumer: Consumer, page = CHECK_PHOTO): Promise<string> {
  const folder = await withoutBundler(consumer, page);
  const out = join(folder, 'out-webpack');
  const program = `
import webpack from 'webpack';
const compiler = webpack({ mode: 'production', entry: './main.js', output: { path: ${JSON.stringify(out)} }, performance: { hints: false }, ignoreWarnings: [{ module: /tasks-vision/ }] });
compiler.run((error, stats) => {
  if (error) throw error;
  const problems = stats.toJson({ all: false, errors: true, warnings: true });
  if (stats.hasErrors() || stats.hasWarnings()) throw new Error(JSON.stringify(problems, null, 2));
});`;
  await mustRun(process.execPath, ['--input-type=module', '--eval', program], { cwd: folder });
  await copyPage(folder, out, (html) =>
    html.replace('<script type="module" src="./main.js">', '<script defer src="./main.js">'),
  );
  return out;
}

/**
 * esbuild leaves `new URL(…, import.meta.url)` as it is and carries no file along, so the package's
 * files are copied into the folder `tucai` beside the bundle, as docs/browser.md says.
 * @returns the folder that holds both
 */
async function withEsbuild(consumer: Consumer, page = CHECK_PHOTO): Promise<string> {
  const folder = await withoutBundler(consumer, page);
  const out = join(folder, 'out-esbuild');
  const output = await mustRun(
    'pnpm',
    [
      'exec',
      'esbuild',
      'main.js',
      '--bundle',
      '--format=esm',
      '--minify',
      `--outfile=${join(out, 'main.js')}`,
    ],
    { cwd: folder },
  );
  if (/warning/i.test(output)) throw new Error(`esbuild warns:\n${output}`);
  await copyPage(folder, out, (html) => html);
  const installed = join(folder, 'node_modules', '@tucai', 'vision');
  await mkdir(join(out, 'tucai', 'dist', 'web'), { recursive: true });
  for (const part of page.besides) {
    await cp(join(installed, part), join(out, 'tucai', part), { recursive: true, dereference: true });
  }
  return out;
}

async function copyPage(from: string, to: string, change: (html: string) => string): Promise<void> {
  const html = await readFile(join(from, 'index.html'), 'utf8');
  await writeFile(join(to, 'index.html'), change(html.replace(/<!-- Only where[\s\S]*?<\/script>/, '')));
  await cp(join(from, 'style.css'), join(to, 'style.css'));
}
