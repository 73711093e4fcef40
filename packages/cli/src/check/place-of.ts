import { realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A path with the links of its folder followed but not its own: two paths of one directory entry are equal. */
export async function placeOf(path: string): Promise<string> {
  return join(await realpathOrSelf(dirname(path)), basename(path));
}

/** Every place that would harm an input if something were written there: the entry itself and what it leads to. */
export async function placesOf(inputs: readonly string[]): Promise<ReadonlySet<string>> {
  const places = new Set<string>();
  for (const input of inputs) places.add(await placeOf(input)).add(await realpathOrSelf(input));
  return places;
}

/** Follows all links; the path itself where there is nothing. */
export async function realpathOrSelf(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}
