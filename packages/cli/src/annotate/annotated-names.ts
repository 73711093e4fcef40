import { realpath } from 'node:fs/promises';
import { basename, dirname, join, parse } from 'node:path';

/**
 * Names for annotated pictures in one folder: `a.jpg` becomes `a.annotated.jpg`; a second `a` from another folder, or
 * of another type, becomes `a.annotated-2.jpg`. The name of an input that lies in the same folder is never given.
 * The same inputs in the same order always get the same names.
 * @param folder absolute; it must exist
 * @param inputs absolute paths of every file that is read
 */
export async function annotatedNames(
  folder: string,
  inputs: readonly string[],
): Promise<(input: string) => string> {
  const real = await realpath(folder);
  const taken = new Set<string>();
  for (const input of inputs) {
    const home = await realpath(dirname(input)).catch(() => dirname(input));
    if (home === real) taken.add(folded(basename(input)));
  }
  const given = new Map<string, string>();
  return (input) => {
    const known = given.get(input);
    if (known !== undefined) return known;
    const stem = `${parse(input).name}.annotated`;
    let name = `${stem}.jpg`;
    for (let n = 2; taken.has(folded(name)); n++) name = `${stem}-${n}.jpg`;
    taken.add(folded(name));
    const path = join(real, name);
    given.set(input, path);
    return path;
  };
}

/** File systems of Windows and macOS take names for the same that differ in case or in Unicode form. */
function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
