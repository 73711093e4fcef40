import { readGifHeader } from './gif-header.ts';
import { readJpegHeader } from './jpeg-header.ts';
import { readPngHeader } from './png-header.ts';
import { corrupt, truncated } from './refusals.ts';
import type { ImageFormat } from './sniff-format.ts';
import { readTiffHeader } from './tiff-header.ts';
import { readWebpHeader } from './webp-header.ts';

/** What the structure of a file tells without decoding a pixel. */
export interface ImageHeader {
  /** Pixel size as stored, before EXIF orientation. */
  readonly width: number;
  readonly height: number;
  /** More than one frame to be shown in turn. */
  readonly animated: boolean;
  /** The file goes on to its own end mark, or holds all the bytes it announces. */
  readonly complete: boolean;
}

/** Reads from a view and lets it throw RangeError where the bytes run out. */
export type HeaderReader = (bytes: Uint8Array, view: DataView) => ImageHeader;

const READERS: Readonly<Record<ImageFormat, HeaderReader>> = {
  jpeg: readJpegHeader,
  png: readPngHeader,
  webp: readWebpHeader,
  gif: readGifHeader,
  tiff: readTiffHeader,
};

/**
 * Size, animation and completeness of a picture file, by its structure alone.
 * @throws VisionError `image/truncated` when it ends inside the header, `image/corrupt`,
 *   `image/unsupported-format` for camera raw inside TIFF
 */
export function readImageHeader(bytes: Uint8Array, format: ImageFormat): ImageHeader {
  let header: ImageHeader;
  try {
    header = READERS[format](bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    if (error instanceof RangeError) throw truncated();
    throw error;
  }
  if (header.width === 0 || header.height === 0) throw corrupt();
  return header;
}
