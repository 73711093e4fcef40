/** A stretch of time: epoch milliseconds, `to` no longer belongs to it. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** All of them in order, with those that overlap or touch made into one. */
export function union(intervals: readonly Interval[]): Interval[] {
  const merged: Interval[] = [];
  for (const next of [...intervals].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && next.from <= last.to) {
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    } else if (next.from < next.to) {
      merged.push(next);
    }
  }
  return merged;
}

/** What lies in both; either list is in order and without overlaps, and so is the result. */
export function intersection(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  const common: Interval[] = [];
  let i = 0;
  let j = 0;
  for (let x = a[i], y = b[j]; x !== undefined && y !== undefined; x = a[i], y = b[j]) {
    const from = Math.max(x.from, y.from);
    const to = Math.min(x.to, y.to);
    if (from < to) common.push({ from, to });
    if (x.to <= y.to) i += 1;
    else j += 1;
  }
  return common;
}
