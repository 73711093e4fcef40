import type { Density, JpegFacts } from './file-facts.ts';

/** What one file format's structure gives, with the blocks that every format shares still unread. */
export interface Container {
  readonly width: number | null;
  readonly height: number | null;
  readonly truncated: boolean;
  readonly trailingBytes: number;
  readonly density: Density | null;
  /** TIFF blocks. */
  readonly exif: readonly Uint8Array[];
  readonly xmp: readonly Uint8Array[];
  /** Description of the embedded profile. */
  readonly profile: string | null;
  readonly software: readonly string[];
  /** A person is named outside EXIF and XMP. */
  readonly names: boolean;
  readonly jpeg: JpegFacts | null;
}

export const NOTHING_READ: Container = {
  width: null,
  height: null,
  truncated: false,
  trailingBytes: 0,
  density: null,
  exif: [],
  xmp: [],
  profile: null,
  software: [],
  names: false,
  jpeg: null,
};
