import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A consumer's bundle. */
export interface Bundle {
  /** The file to run. */
  readonly file: string;
  /** All code that is loaded before anything is imported dynamically. */
  readonly eager: string;
}

/** The package as it is published, for consumers that import from `tucai/<entry>`. */
export interface Published {
  /** By esbuild, split at dynamic imports. */
  bundle(script: string): Promise<Bundle>;
  /** By Rolldown, the bundler of Vite, which leaves out more; into one file, whose path it gives. */
  bundleByRolldown(script: string): Promise<string>;
  remove(): Promise<void>;
}

/**
 * For tests: builds entries of this package the way it is published (shared modules in chunks, dependencies left out,
 * no side effects) into a folder of its own, where scripts that use them can be bundled with all they need.
 * @param entries paths from the package's folder, by the name of the entry
 */
export async function publish(entries: Readonly<Record<string, string>>): Promise<Published> {
  // Inside the package, so that its dependencies are found.
  const folder = await mkdtemp(join(root, 'node_modules', '.published-'));
  const home = join(folder, 'node_modules', 'tucai');
  const common = {
    bundle: true,
    splitting: true,
    format: 'esm',
    charset: 'utf8',
    logLevel: 'error',
  } as const;
  await build({
    ...common,
    absWorkingDir: root,
    entryPoints: { ...entries },
    outdir: home,
    packages: 'external',
    platform: 'neutral',
  });
  const manifest = { name: 'tucai', type: 'module', sideEffects: false, exports: { './*': './*.js' } };
  await writeFile(join(home, 'package.json'), JSON.stringify(manifest));
  let count = 0;

  return {
    async bundle(script) {
      count += 1;
      const outdir = `consumer-${count}`;
      const { metafile } = await build({
        ...common,
        absWorkingDir: folder,
        stdin: { contents: script, resolveDir: folder, sourcefile: 'consumer.js' },
        outdir,
        outExtension: { '.js': '.mjs' },
        platform: 'browser',
        metafile: true,
      });
      const start = `${outdir}/stdin.mjs`;
      const texts = eagerFiles(metafile, start).map((file) => readFile(join(folder, file), 'utf8'));
      return { file: join(folder, start), eager: (await Promise.all(texts)).join('\n') };
    },

    async bundleByRolldown(script) {
      count += 1;
      const input = join(folder, `consumer-${count}.js`);
      await writeFile(input, script);
      const consumer = await rolldown({ input, platform: 'browser', logLevel: 'warn' });
      const file = join(folder, `consumer-${count}.mjs`);
      await consumer.write({ file, format: 'esm', codeSplitting: false });
      await consumer.close();
      return file;
    },

    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The file and those it imports by statements, directly or not. */
function eagerFiles({ outputs }: Metafile, start: string): readonly string[] {
  const files = new Set([start]);
  for (const file of files) {
    for (const { path, kind } of outputs[file]?.imports ?? []) {
      if (kind === 'import-statement') files.add(path);
    }
  }
  return [...files];
}
