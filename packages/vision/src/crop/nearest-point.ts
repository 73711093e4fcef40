/** All (s, t) with `s · x + t · y ≥ least`, where x and y stand for the unknowns. */
export interface HalfPlane {
  readonly s: number;
  readonly t: number;
  readonly least: number;
}

/** A linear measure that ought to have a value; its distance counts in `unit`s, squared. */
export interface Wish {
  readonly s: number;
  readonly t: number;
  readonly value: number;
  readonly unit: number;
}

export interface PlanePoint {
  readonly s: number;
  readonly t: number;
}

/** By how much of its own size a bound may be missed through rounding. */
const ROUNDING = 1e-9;

/**
 * The point of an intersection of half planes where the sum of squared wishes is least. The optimum lies inside, on
 * one line, or in a corner of two; with a dozen lines all of these are tried.
 * @returns nothing when the half planes have no point in common
 */
export function nearestPoint(wishes: readonly Wish[], planes: readonly HalfPlane[]): PlanePoint | undefined {
  const cost = ({ s, t }: PlanePoint): number =>
    wishes.reduce((sum, wish) => {
      const away = (wish.s * s + wish.t * t - wish.value) / wish.unit;
      return sum + away * away;
    }, 0);
  const candidates = [unbounded(wishes)];
  planes.forEach((plane, i) => {
    candidates.push(onLine(wishes, plane));
    for (const other of planes.slice(i + 1)) candidates.push(corner(plane, other));
  });
  let best: { readonly point: PlanePoint; readonly cost: number } | undefined;
  for (const point of candidates) {
    if (!point || !planes.every((plane) => holds(plane, point))) continue;
    const its = cost(point);
    if (!best || its < best.cost) best = { point, cost: its };
  }
  return best?.point;
}

function holds({ s, t, least }: HalfPlane, point: PlanePoint): boolean {
  const tolerance = ROUNDING * (1 + Math.abs(least) + Math.abs(s * point.s) + Math.abs(t * point.t));
  return s * point.s + t * point.t >= least - tolerance;
}

/** The least squares point without any bound. */
function unbounded(wishes: readonly Wish[]): PlanePoint | undefined {
  let ss = 0;
  let st = 0;
  let tt = 0;
  let sv = 0;
  let tv = 0;
  for (const { s, t, value, unit } of wishes) {
    const weight = 1 / (unit * unit);
    ss += weight * s * s;
    st += weight * s * t;
    tt += weight * t * t;
    sv += weight * s * value;
    tv += weight * t * value;
  }
  const determinant = ss * tt - st * st;
  if (Math.abs(determinant) < Number.EPSILON * ss * tt) return undefined;
  return { s: (sv * tt - tv * st) / determinant, t: (ss * tv - st * sv) / determinant };
}

/** The least squares point on the edge of a half plane. */
function onLine(wishes: readonly Wish[], { s, t, least }: HalfPlane): PlanePoint | undefined {
  const norm = s * s + t * t;
  if (norm === 0) return undefined;
  const foot = { s: (s * least) / norm, t: (t * least) / norm };
  const along = { s: -t, t: s };
  let weighted = 0;
  let squared = 0;
  for (const wish of wishes) {
    const slope = (wish.s * along.s + wish.t * along.t) / wish.unit;
    const missing = (wish.value - wish.s * foot.s - wish.t * foot.t) / wish.unit;
    weighted += slope * missing;
    squared += slope * slope;
  }
  if (squared === 0) return foot;
  const step = weighted / squared;
  return { s: foot.s + step * along.s, t: foot.t + step * along.t };
}

function corner(a: HalfPlane, b: HalfPlane): PlanePoint | undefined {
  const determinant = a.s * b.t - a.t * b.s;
  if (determinant === 0) return undefined;
  return {
    s: (a.least * b.t - a.t * b.least) / determinant,
    t: (a.s * b.least - a.least * b.s) / determinant,
  };
}
