import { mustRun } from '../run-command.ts';
import type { Consumer } from './consumer.ts';
import type { PublicPackage } from './public-packages.ts';

/** Every specifier a package offers, as a consumer writes it: `@tucai/vision`, `@tucai/vision/node`. */
export function specifiers({ manifest }: PublicPackage): string[] {
  return Object.keys(manifest.exports)
    .filter((path) => path !== './package.json')
    .map((path) => (path === '.' ? manifest.name : `${manifest.name}${path.slice(1)}`));
}

/**
 * Imports entries inside a consumer and asks that each gives at least one value.
 * @param node the Node to use
 * @throws Error with what Node printed
 */
export async function importEntries(
  consumer: Consumer,
  entries: readonly string[],
  node: string,
): Promise<void> {
  const code = `for (const entry of ${JSON.stringify(entries)}) {
  const names = Object.keys(await import(entry));
  if (names.length === 0) throw new Error(entry + ' exports no value');
}`;
  await mustRun(node, ['--input-type=module', '--eval', code], { cwd: consumer.folder });
}
