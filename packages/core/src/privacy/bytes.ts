import { TucaiError } from '../errors/tucai-error.ts';
import type { Bytes } from './web-crypto.ts';

// Wherever WebCrypto is, these two are as well.
declare const TextEncoder: new () => { encode(text: string): Bytes };
declare const TextDecoder: new (
  label: 'utf-8',
  options: { readonly fatal: true; readonly ignoreBOM: true },
) => { decode(bytes: Uint8Array): string };

/** UTF-8 of a text. A lone surrogate has none and would silently become another character. */
export function utf8(text: string): Bytes {
  if (/\p{Surrogate}/u.test(text)) {
    throw new TucaiError('input/invalid', 'Cannot store the text: it contains half of a character.');
  }
  return new TextEncoder().encode(text);
}

/** The text of UTF-8 bytes, byte order mark included. Throws a `TypeError` for other bytes. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** Lower-case hexadecimal. */
export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @param hex an even number of hexadecimal digits */
export function bytesOfHex(hex: string): Bytes {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** A copy that nobody else can change, in memory WebCrypto accepts. */
export function copyOf(bytes: Uint8Array): Bytes {
  return new Uint8Array(bytes);
}
