import { chroma, hueAngle, type Lab } from './lab.ts';

/** Hues that are called blue, in degrees: cyan-blue to violet-blue. Sky blue is 231, sRGB's pure blue 301. */
const BLUE = { from: 220, to: 306 };

/** Below this chroma a cloth looks black, grey or white; a dark navy begins here. From the other on it is clearly blue. */
const FAINT = 8;
const CLEAR = 16;

/** How blue a colour looks: 0 (not), 1 (clearly), between the two for navy and for pale blue. */
export function blueness(colour: Lab): number {
  const hue = hueAngle(colour);
  if (hue < BLUE.from || hue > BLUE.to) return 0;
  return Math.min(1, Math.max(0, (chroma(colour) - FAINT) / (CLEAR - FAINT)));
}

/** White in a shot photo, folds and shade included: light and hardly coloured. */
const WHITE = { lightness: 70, chroma: 12 };

/** 1 for cloth that is called white, else 0. */
export function whiteness(colour: Lab): number {
  return colour.l >= WHITE.lightness && chroma(colour) <= WHITE.chroma ? 1 : 0;
}
