import { isAbsolute, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The address of a photo on a page: relative to the page's folder, so that both may move together. Both absolute. */
export function sourceHref(folder: string, path: string): string {
  const way = relative(folder, path);
  // On Windows there is no way from one drive to another.
  if (isAbsolute(way)) return pathToFileURL(path).href;
  return way.split(sep).map(encodeURIComponent).join('/');
}
