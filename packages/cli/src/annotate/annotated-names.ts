import { readdir, realpath } from 'node:fs/promises';
import { basename, dirname, parse } from 'node:path';
import { placesOf } from '../check/place-of.ts';
import { ownPictures } from '../output/own-pictures.ts';

/**
 * Names for annotated pictures in one folder: `a.jpg` becomes `a.annotated.jpg`; a second `a` from another folder, or
 * of another type, becomes `a.annotated-2.jpg`. The name of an input, or of a file that tucai did not write, is never
 * given. The same inputs in the same order get the same names again.
 * @param folder absolute; it must exist
 * @param inputs absolute paths of every file that is read
 */
export async function annotatedNames(
  folder: string,
  inputs: readonly string[],
): Promise<(input: string) => string> {
  const real = await realpath(folder);
  const own = await ownPictures(real);
  const taken = new Set((await readdir(real)).filter((name) => !own.has(name)).map(folded));
  for (const place of await placesOf(inputs)) {
    if (dirname(place) === real) taken.add(folded(basename(place)));
  }
  const given = new Map<string, string>();
  return (input) => {
    const known = given.get(input);
    if (known !== undefined) return known;
    const stem = `${parse(input).name}.annotated`;
    let name = `${stem}.jpg`;
    for (let n = 2; taken.has(folded(name)); n++) name = `${stem}-${n}.jpg`;
    taken.add(folded(name));
    given.set(input, name);
    return name;
  };
}

/** File systems of Windows and macOS take names for the same that differ in case or in Unicode form. */
function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
