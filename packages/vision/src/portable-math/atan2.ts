const SQRT_3 = Math.sqrt(3);
/** tan 15°: below it the series is short. */
const NEAR = 2 - SQRT_3;

/** Terms that matter up to tan 15°. */
const TERMS = 29;

/**
 * The angle of a direction in radians, −π to π, by arithmetic that IEEE 754 defines to the last bit, see `exp`.
 * @returns 0 for the direction (0, 0), which has none
 */
export function atan2(y: number, x: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  const [across, up] = [Math.abs(x), Math.abs(y)];
  if (across === 0 && up === 0) return 0;
  const flat = up <= across ? ratio(up, across) : Math.PI / 2 - ratio(across, up);
  const angle = x < 0 ? Math.PI - flat : flat;
  return y < 0 ? -angle : angle;
}

/** The angle whose tangent is small / large, 0 to π/4. */
function ratio(small: number, large: number): number {
  // Of two infinite sides neither is the longer one.
  const t = small === large ? 1 : small / large;
  // atan t = π/6 + atan((√3 t − 1) / (√3 + t))
  return t <= NEAR ? series(t) : Math.PI / 6 + series((SQRT_3 * t - 1) / (SQRT_3 + t));
}

/** t − t³/3 + t⁵/5 − … */
function series(t: number): number {
  const square = t * t;
  let sum = 0;
  for (let n = TERMS; n >= 1; n -= 2) sum = 1 / n - square * sum;
  return t * sum;
}
