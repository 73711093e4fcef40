import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ROOT } from '../run-command.ts';

/** Folders that git ignores. Walking instead of asking git keeps the tests free of a second tool. */
const IGNORED = new Set(['node_modules', 'dist', 'coverage', '.git', '.tsbuild', 'out']);
const IGNORED_PATHS = new Set(['packages/vision/models']);

const TEXT = /(?:\.(?:ts|tsx|js|mjs|json|md|ya?ml|html|css|txt|csv)|\/(?:[A-Z-]+|run|\.[a-z]+))$/;

/** Paths of every text file of the project, relative to its root, with slashes. */
export function textFiles(folder: string = ROOT): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    const name = relative(ROOT, path).split(sep).join('/');
    if (entry.isDirectory()) return IGNORED.has(entry.name) || IGNORED_PATHS.has(name) ? [] : textFiles(path);
    return entry.isFile() && TEXT.test(`/${name}`) ? [name] : [];
  });
}

export function readProjectFile(name: string): string {
  return readFileSync(join(ROOT, name), 'utf8');
}
