import { posix } from 'node:path';
import ts from 'typescript';
import type { ExportTarget, PackageManifest } from './public-packages.ts';

/** Written by the first release, so that before it there is nothing to pack. */
const COMES_LATER = 'CHANGELOG.md';

/** Built files by path below the package (`dist/index.js`), with their text. */
export type BuiltFiles = ReadonlyMap<string, string>;

/**
 * Whether package.json and what was built agree: every path of `exports`, `bin` and `files` is there, and
 * every built JavaScript file and declaration is reached from an entry.
 * @param listed also files that are not built code (models, README), by path
 * @returns one line a problem
 */
export function entryProblems(
  manifest: PackageManifest,
  built: BuiltFiles,
  listed: ReadonlySet<string>,
): string[] {
  const entries = entryPaths(manifest);
  const exists = (path: string): boolean => built.has(path) || listed.has(path);
  const missing = entries
    .filter((path) => !exists(path))
    .map((path) => `${path} is an entry but was not built`);
  const empty = manifest.files
    .filter((path) => path !== COMES_LATER)
    .filter(
      (path) => !exists(path) && ![...built.keys(), ...listed].some((file) => file.startsWith(`${path}/`)),
    )
    .map((path) => `${path} is listed in "files" but does not exist`);
  // WeChat's tools take every file of this folder.
  const { miniprogram } = manifest;
  const taken = [...built.keys()].filter((path) => miniprogram && path.startsWith(`${miniprogram}/`));
  const reached = reachable([...entries, ...taken], built);
  const stray = [...built.keys()]
    .filter((path) => /\.d\.ts$|\.js$/.test(path) && !reached.has(path))
    .map((path) => `${path} was built but no entry leads to it`);
  return [...missing, ...empty, ...stray];
}

/** Every file that `exports` and `bin` name, as paths below the package. */
function entryPaths({ exports, bin = {} }: PackageManifest): string[] {
  const paths = [...Object.values(exports).flatMap(targets), ...Object.values(bin)];
  return [...new Set(paths.map((path) => posix.normalize(path)))];
}

function targets(target: ExportTarget): string[] {
  return typeof target === 'string' ? [target] : Object.values(target).flatMap(targets);
}

/** Files that an entry imports, directly or through others. */
function reachable(entries: readonly string[], built: BuiltFiles): Set<string> {
  const reached = new Set<string>();
  const open = [...entries];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const text = built.get(path);
    if (text === undefined || reached.has(path)) continue;
    reached.add(path);
    open.push(...importedFiles(path, text));
  }
  return reached;
}

/** A worker's script is named in a string where it is started. */
const NAMED = /(['"])(\.{1,2}\/[^'"\s]+\.js)\1/g;

/** A declaration imports `./x.js` and means `./x.d.ts`. */
function importedFiles(path: string, text: string): string[] {
  const imported = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const named = [...text.matchAll(NAMED)].map(([, , file = '']) => file);
  return [...imported, ...named]
    .filter((file) => file.startsWith('.'))
    .map((file) => posix.join(posix.dirname(path), file))
    .map((file) => (path.endsWith('.d.ts') ? file.replace(/\.js$/, '.d.ts') : file));
}
