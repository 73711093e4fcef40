/**
 * `npm start`: builds what is needed, checks the fixture photos and writes a report to look at. Most of these photos
 * break a rule on purpose, so that only an error of tucai itself, or a photo that cannot be read, ends with a code
 * other than 0.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MODELS } from '../packages/vision/src/models/registry.ts';
import { WASM } from '../packages/vision/src/models/wasm.ts';
import { ROOT, runCommand } from './run-command.ts';
import { type Build, isUpToDate } from './start/build-state.ts';
import { explain } from './start/explain.ts';
import { openInBrowser } from './start/open-in-browser.ts';

const PACKAGES = ['vision', 'cli'].map((name) => join(ROOT, 'packages', name));
const BUILD: Build = {
  sources: [
    ...PACKAGES.flatMap((folder) =>
      ['src', 'package.json', 'tsup.config.ts'].map((name) => join(folder, name)),
    ),
    join(ROOT, 'packages/vision/tools'),
    join(ROOT, 'pnpm-lock.yaml'),
  ],
  results: ['vision/dist/index.js', 'vision/dist/node/index.js', 'cli/dist/index.js', 'cli/dist/bin.js'].map(
    (name) => join(ROOT, 'packages', name),
  ),
  lasting: [
    ...Object.values(MODELS).map(({ file, bytes }) => ({ path: `models/${file}`, bytes })),
    { path: `wasm/${WASM.file}`, bytes: WASM.bytes },
  ].map(({ path, bytes }) => ({ path: join(ROOT, 'packages/vision', path), bytes })),
};
const REPORT = join(ROOT, 'out', 'report', 'index.html');
const NOTE = {
  'zh-CN': '这些是渲染的人物，并非真人。多数照片故意违反一项要求，文件名说明是哪一项。',
  en: 'These are rendered people, nobody real. Most of the photos break one rule on purpose; the file name says which.',
};

process.exitCode = await start().catch((error: unknown) => {
  console.error(explain(error));
  return 1;
});

async function start(): Promise<number> {
  if (!(await build())) return 1;
  const cli: typeof import('@tucai/cli') = await import(
    pathToFileURL(join(PACKAGES[1]!, 'dist/index.js')).href
  );
  const node: typeof import('@tucai/vision/node') = await import(
    pathToFileURL(join(PACKAGES[0]!, 'dist/node/index.js')).href
  );
  const photos = await cli.findPhotos(['fixtures/photos'], { cwd: ROOT });
  console.log(`Checking ${photos.length} photos in fixtures/photos …`);
  const report = await cli.createHtmlReport({
    out: REPORT,
    lang: cli.environmentLanguage(process.env),
    rules: node.SOURCE_RULES,
    note: NOTE,
  });
  const counts = { pass: 0, warn: 0, fail: 0, error: 0 };
  const runtime = await node.createNodeRuntime();
  try {
    for await (const photo of cli.checkFiles(photos, { runtime })) {
      const { line } = photo;
      await report.add(photo);
      counts[line.verdict] += 1;
      if (line.verdict === 'error') console.error(`${line.file}: ${line.error.message}`);
    }
    await report.finish();
  } finally {
    await runtime.dispose();
  }
  const { pass, warn, fail, error } = counts;
  console.log(
    `${pass} pass, ${warn} warn, ${fail} fail, ${error} error. Most of them break a rule on purpose.`,
  );
  const url = pathToFileURL(REPORT).href;
  console.log(`\nThe report (报告): ${url}`);
  openInBrowser(url, { platform: process.platform, env: process.env, isTTY: process.stdout.isTTY === true });
  return error === 0 ? 0 : 1;
}

/** @returns false after printing what went wrong */
async function build(): Promise<boolean> {
  if (await isUpToDate(BUILD)) return true;
  console.log('Building …');
  const { code, output } = await runCommand('pnpm', ['--filter', '@tucai/cli...', 'run', 'build']);
  if (code === 0) return true;
  console.error(`${output}\nThe build failed. If packages are missing, run: npm run setup`);
  return false;
}
