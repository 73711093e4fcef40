/** π/2 in two parts: the first has 31 significant bits, so that its product with a whole number below 2²⁰ is exact. */
const HALF_PI_HIGH = 1.5707963267341256;
const HALF_PI_LOW = 6.077100506506192e-11;

/** Terms that matter for angles up to π/4. */
const SINE = 17;
const COSINE = 18;

/**
 * The sine by arithmetic that IEEE 754 defines to the last bit, see `exp`.
 * @param x radians, up to about 10⁶ either way
 */
export function sine(x: number): number {
  const { quarter, rest } = reduce(x);
  const value = quarter % 2 === 0 ? sineSeries(rest) : cosineSeries(rest);
  return quarter < 2 ? value : -value;
}

/** The cosine, see `sine`. */
export function cosine(x: number): number {
  const { quarter, rest } = reduce(x);
  const value = quarter % 2 === 0 ? cosineSeries(rest) : sineSeries(rest);
  return quarter === 0 || quarter === 3 ? value : -value;
}

/** The tangent, see `sine`. */
export function tangent(x: number): number {
  return sine(x) / cosine(x);
}

/** Quarter turns, 0–3, and what is left of the angle, at most π/4 either way. */
function reduce(x: number): { readonly quarter: number; readonly rest: number } {
  const turns = Math.round(x / (Math.PI / 2));
  const rest = x - turns * HALF_PI_HIGH - turns * HALF_PI_LOW;
  return { quarter: ((turns % 4) + 4) % 4, rest };
}

/** x(1 − x²/2·3(1 − x²/4·5(…))) */
function sineSeries(x: number): number {
  let sum = 1;
  for (let n = SINE; n >= 3; n -= 2) sum = 1 - (x * x * sum) / (n * (n - 1));
  return x * sum;
}

/** 1 − x²/1·2(1 − x²/3·4(…)) */
function cosineSeries(x: number): number {
  let sum = 1;
  for (let n = COSINE; n >= 2; n -= 2) sum = 1 - (x * x * sum) / (n * (n - 1));
  return sum;
}
