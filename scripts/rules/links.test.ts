import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../run-command.ts';
import { readProjectFile, textFiles } from './text-files.ts';

const LINK = /\]\(([^)#\s]+)(?:#[^)]*)?\)/g;

/** Links of one page to files, as paths from the root. */
function fileLinks(page: string): string[] {
  return [...readProjectFile(page).matchAll(LINK)]
    .map(([, target]) => target ?? '')
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => join(dirname(page), target));
}

it('every link between pages leads to a file', () => {
  const pages = textFiles().filter((file) => file.endsWith('.md'));
  const links = pages.flatMap((page) => fileLinks(page).map((target) => ({ page, target })));
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter(({ target }) => !existsSync(join(ROOT, target)))).toEqual([]);
});
