import type { XmpFacts } from './file-facts.ts';
import { printableLine, utf8 } from './printable-text.ts';

/** Longest packet that is looked through: more is a hidden picture, not a description. */
const MAX_BYTES = 256 * 1024;

const PERSON =
  /<(?:dc:creator|tiff:Artist)\b|\b(?:tiff:Artist|dc:creator)=|PersonInImage|CreatorContactInfo|mwg-rs:Name/;

export interface XmpBlock {
  readonly facts: XmpFacts;
  readonly location: boolean;
  readonly names: boolean;
}

/** Looks into an XMP packet (ISO 16684-1) for the program that made the picture; the rest becomes two flags. */
export function readXmp(packet: Uint8Array): XmpBlock {
  const text = utf8(packet.subarray(0, MAX_BYTES));
  const tool =
    /xmp:CreatorTool\s{0,8}=\s{0,8}["']([^"'<>]{0,400})/.exec(text) ??
    /<xmp:CreatorTool>([^<>]{0,400})/.exec(text);
  return {
    facts: { creatorTool: printableLine(tool?.[1] ?? '') },
    location: /exif:GPS(?:Latitude|Longitude|Position)/.test(text),
    names: PERSON.test(text),
  };
}
