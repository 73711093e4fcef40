import type { Container } from './container.ts';
import type { Density } from './file-facts.ts';
import { jpegFacts } from './jpeg-facts.ts';
import { bodiesOf } from './jpeg-segment-kind.ts';
import { jpegParts } from './jpeg-segments.ts';
import { profileDescription } from './profile-description.ts';
import { readable, viewOf } from './readable.ts';

/** A profile is cut into segments of 64 kB; longer ones than this are no colour profiles. */
const MAX_PROFILE_SEGMENTS = 64;

export function readJpeg(bytes: Uint8Array): Container {
  const { parts, end } = jpegParts(bytes);
  const frame = jpegFacts(parts);
  const [jfif] = bodiesOf(parts, 'jfif');
  return {
    width: frame?.width ?? null,
    height: frame?.height ?? null,
    truncated: end === null,
    trailingBytes: end === null ? 0 : bytes.length - end,
    density: (jfif && readable(() => jfifDensity(jfif))) ?? null,
    // `Exif` is followed by two zeros, of which one ends the name.
    exif: bodiesOf(parts, 'exif').map((body) => body.subarray(1)),
    xmp: bodiesOf(parts, 'xmp'),
    profile: profileOf(bodiesOf(parts, 'icc')),
    software: [],
    names: bodiesOf(parts, 'photoshop').some(namesAPerson),
    jpeg: frame?.facts ?? null,
  };
}

/** JFIF 1.02: version, units, and the two densities. Many programs write 1×1 without a unit: that is none. */
function jfifDensity(body: Uint8Array): Density | null {
  const view = viewOf(body);
  const unit = (['none', 'inch', 'cm'] as const)[view.getUint8(2)];
  const x = view.getUint16(3);
  const y = view.getUint16(5);
  return unit === undefined || x === 0 || y === 0 ? null : { unit, x, y };
}

/** Segments carry their number and how many there are (ICC.1:2022 annex B.4). */
function profileOf(segments: readonly Uint8Array[]): string | null {
  if (segments.length === 0) return null;
  const ordered = segments.slice(0, MAX_PROFILE_SEGMENTS).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  const whole = new Uint8Array(ordered.reduce((sum, { length }) => sum + Math.max(0, length - 2), 0));
  let at = 0;
  for (const segment of ordered) {
    whole.set(segment.subarray(2), at);
    at += Math.max(0, segment.length - 2);
  }
  return profileDescription(whole);
}

/** Data sets of IPTC-IIM record 2 that name someone: by-line, copyright, contact. */
const NAMING = [80, 116, 118];

function namesAPerson(resources: Uint8Array): boolean {
  for (let at = resources.indexOf(0x1c); at >= 0; at = resources.indexOf(0x1c, at + 1)) {
    if (resources[at + 1] === 2 && NAMING.includes(resources[at + 2] ?? 0)) return true;
  }
  return false;
}
