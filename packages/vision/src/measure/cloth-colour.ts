import { chroma, hueAngle, type Lab } from './lab.ts';

/** Hues that are called blue, in degrees: cyan-blue to violet-blue. Sky blue is 231, sRGB's pure blue 301. */
const BLUE = { from: 220, to: 306 };

/**
 * Below this chroma a cloth looks black, grey or white, and `RAMP` above it clearly blue. A dark navy begins early; a
 * light cloth late, as cool light makes white shirts bluish.
 */
const FAINT = { dark: 8, light: 12 };
const RAMP = 8;
/** Lightness up to which a cloth counts as dark, and from which on as light. */
const LIGHTNESS = { dark: 40, light: 75 };

/** How blue a colour looks: 0 (not), 1 (clearly), between the two for navy and for pale blue. */
export function blueness(colour: Lab): number {
  const hue = hueAngle(colour);
  if (hue < BLUE.from || hue > BLUE.to) return 0;
  const light = within01((colour.l - LIGHTNESS.dark) / (LIGHTNESS.light - LIGHTNESS.dark));
  const faint = FAINT.dark + (FAINT.light - FAINT.dark) * light;
  return within01((chroma(colour) - faint) / RAMP);
}

function within01(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/** White in a shot photo, folds and shade included: light and hardly coloured. */
const WHITE = { lightness: 70, chroma: 12 };

/** 1 for cloth that is called white, else 0. */
export function whiteness(colour: Lab): number {
  return colour.l >= WHITE.lightness && chroma(colour) <= WHITE.chroma ? 1 : 0;
}
