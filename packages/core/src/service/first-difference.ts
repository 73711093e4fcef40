/**
 * The path of the first place where two JSON values differ, such as `snapshot.context.drafts.0.photo`; null
 * when they are the same. The order of keys does not count, and a key that is `undefined` is the same as
 * none. Gives no values, because it is shown and logged.
 */
export function firstDifference(a: unknown, b: unknown, path = ''): string | null {
  if (Object.is(a, b)) return null;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b))
    return path === '' ? '(top)' : path;
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const difference = firstDifference(a[key], b[key], path === '' ? key : `${path}.${key}`);
    if (difference !== null) return difference;
  }
  return null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
