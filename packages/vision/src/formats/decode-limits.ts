import { VisionError } from '../errors.ts';

export interface DecodeOptions {
  /** Largest file, in bytes. Default 40 MiB: three times a 48-megapixel phone JPEG. */
  readonly maxBytes?: number;
  /** Largest picture, in pixels as stored, told from the header. Default 100 million. */
  readonly maxPixels?: number;
  /** The long side is reduced by a whole factor, to this many pixels or more. Default 1600. */
  readonly minLongSide?: number;
  /** Hand out every pixel of the file. Default false. */
  readonly fullSize?: boolean;
}

const DEFAULTS: Required<DecodeOptions> = {
  maxBytes: 40 * 1024 * 1024,
  maxPixels: 100_000_000,
  minLongSide: 1600,
  fullSize: false,
};

/** @throws VisionError `input/invalid` for a limit that is not a positive whole number */
export function decodeLimits(options: DecodeOptions): Required<DecodeOptions> {
  const limits = { ...DEFAULTS, ...options };
  for (const name of ['maxBytes', 'maxPixels', 'minLongSide'] as const) {
    if (!Number.isSafeInteger(limits[name]) || limits[name] <= 0) {
      throw new VisionError('input/invalid', `${name} must be a positive whole number.`, {
        details: { option: name },
      });
    }
  }
  return limits;
}
