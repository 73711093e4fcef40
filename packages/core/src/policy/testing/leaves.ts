/** Every part of a JSON value that holds no other, with its path, such as `window.rounds.0.from`. */
export function leaves(value: unknown, path = ''): [path: string, leaf: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  const entries = Object.entries(value);
  if (entries.length === 0) return [[path, []]];
  return entries.flatMap(([key, part]) => leaves(part, path === '' ? key : `${path}.${key}`));
}

/** What stands at a path; undefined where there is nothing. */
export function valueAt(value: unknown, path: string): unknown {
  let here = value;
  for (const key of path.split('.')) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = Reflect.get(here, key);
  }
  return here;
}

/** A copy of a JSON value with another value at a path. */
export function replaced(value: unknown, path: string, part: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(value));
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.length === 0 ? copy : valueAt(copy, keys.join('.'));
  if (typeof parent !== 'object' || parent === null) throw new RangeError(`There is nothing at ${path}.`);
  Reflect.set(parent, last, part);
  return copy;
}
