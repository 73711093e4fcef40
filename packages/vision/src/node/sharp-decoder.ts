import type { Metadata, Sharp, SharpOptions } from 'sharp';
import { VisionError } from '../errors.ts';
import { corrupt, truncated } from '../formats/refusals.ts';
import type { ImageFormat } from '../formats/sniff-format.ts';
import type { Pixels } from '../image/box-reduce.ts';
import { colourSpaceOf } from './image-facts.ts';
import { loadPeer } from './load-peer.ts';
import { tidyJpeg } from './tidy-jpeg.ts';

export type SharpFactory = (input: Uint8Array, options: SharpOptions) => Sharp;

/** Pixels as stored: neither reduced nor turned. */
export interface StoredPixels extends Pixels {
  /** The ICC profile the values still have to be converted with; absent when they are sRGB. */
  readonly profile?: Uint8Array;
}

/** @throws VisionError `runtime/missing-peer` */
export async function loadSharp(): Promise<SharpFactory> {
  const module = await loadPeer('sharp', '0.35', () => import('sharp'));
  return module.default;
}

/** Reads the header only. */
export async function readMetadata(
  sharp: SharpFactory,
  bytes: Uint8Array,
  maxPixels: number,
): Promise<Metadata> {
  return explained(() => sharp(bytes, { failOn: 'error', limitInputPixels: maxPixels }).metadata());
}

/**
 * Decodes to 8-bit RGB without alpha. RGB pictures keep the colours of their profile, because converting the
 * reduced picture later costs a fraction (90 ms less for 12 megapixels); CMYK and grey ones come out as sRGB.
 */
export async function decodePixels(
  sharp: SharpFactory,
  bytes: Uint8Array,
  format: ImageFormat,
  metadata: Metadata,
  maxPixels: number,
): Promise<StoredPixels> {
  const convertLater = metadata.icc !== undefined && colourSpaceOf(metadata) === 'rgb';
  const decode = (file: Uint8Array, failOn: 'error' | 'warning') =>
    sharp(file, { failOn, limitInputPixels: maxPixels, sequentialRead: true, ignoreIcc: convertLater })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });

  const { data, info } = await explained(async () => {
    if (format !== 'jpeg') return await decode(bytes, 'error');
    // libjpeg fills what is missing or garbled with grey and only warns, so its warnings count. It tells the
    // first one only: when that is harmless its cause is taken out, so that a worse one behind it is told.
    try {
      return await decode(bytes, 'warning');
    } catch (error) {
      if (!isHarmless(error)) throw error;
    }
    const tidy = tidyJpeg(bytes);
    try {
      return await decode(tidy, 'warning');
    } catch (error) {
      if (!isPadding(error)) throw error;
      return await decode(tidy, 'error');
    }
  });
  if (info.channels !== 3) throw corrupt();
  const pixels = { data, width: info.width, height: info.height, channels: info.channels };
  return convertLater && metadata.icc !== undefined ? { ...pixels, profile: metadata.icc } : pixels;
}

/** Warnings of libjpeg after which every pixel can still be what the camera stored. */
function isHarmless(error: unknown): boolean {
  return (
    error instanceof Error && /extraneous bytes before marker|unknown JFIF revision/i.test(error.message)
  );
}

/**
 * True for up to four bytes left over at the end of the picture, which some cameras append. They are told when
 * the picture is complete, so that no other warning can follow. More of them come from garbled data.
 */
function isPadding(error: unknown): boolean {
  const lines = error instanceof Error ? error.message.trim().split('\n') : [];
  return lines.every((line) => /Corrupt JPEG data: [1-4] extraneous bytes before marker 0xd9/i.test(line));
}

/** Runs a step of sharp and turns its errors into ours. */
export async function explained<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : '';
    if (/exceeds pixel limit/i.test(message)) {
      throw new VisionError('image/too-many-pixels', 'The picture has too many pixels.', { cause });
    }
    if (/premature end|truncated|unexpected end|end of (?:file|image)/i.test(message)) throw truncated(cause);
    throw corrupt(cause);
  }
}
