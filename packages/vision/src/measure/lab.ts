import { atan2 } from '../portable-math/atan2.ts';

/** CIE 1976 L*a*b*: lightness 0–100, `a` from green to red, `b` from blue to yellow. */
export interface Lab {
  readonly l: number;
  readonly a: number;
  readonly b: number;
}

/** Where the cube root gives way to a straight line, and that line's slope (CIE 15). */
const EPSILON = 216 / 24389;
const KAPPA = 24389 / 27;

/**
 * An sRGB colour in CIELAB under D50, as ISO/IEC 29794-5 (NaturalColour) takes it: linear light, then sRGB's
 * primaries adapted to D50 (Bradford).
 * @param red 0–255, not necessarily whole: the mean of an area may be given
 */
export function labOf(red: number, green: number, blue: number): Lab {
  const r = linearLight(red / 255);
  const g = linearLight(green / 255);
  const b = linearLight(blue / 255);
  const x = flattened((0.43605 * r + 0.38508 * g + 0.14309 * b) / 0.964221);
  const y = flattened(0.22249 * r + 0.71689 * g + 0.06062 * b);
  const z = flattened((0.01393 * r + 0.0971 * g + 0.71419 * b) / 0.825211);
  return { l: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z) };
}

/** Distance of two colours (CIE 1976): about 2.3 is just visible. */
export function deltaE(p: Lab, q: Lab): number {
  return Math.hypot(p.l - q.l, p.a - q.a, p.b - q.b);
}

/** Distance from grey: 0 for black, grey and white. */
export function chroma({ a, b }: Lab): number {
  return Math.hypot(a, b);
}

/** Hue in degrees, 0–360: about 40 for red, 100 for yellow, 135 for green, 265–300 for blue. */
export function hueAngle({ a, b }: Lab): number {
  const degrees = (atan2(b, a) * 180) / Math.PI;
  return degrees < 0 ? degrees + 360 : degrees;
}

/** Linear light, 0–1, of a gamma-coded sRGB value, 0–1 (IEC 61966-2-1). */
export function linearLight(s: number): number {
  return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
}

/** The other way round: the sRGB value, 0–255, of linear light, 0–1. */
export function gammaCoded(light: number): number {
  return 255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055);
}

function flattened(t: number): number {
  return t > EPSILON ? Math.cbrt(t) : (KAPPA * t + 16) / 116;
}
