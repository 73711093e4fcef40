/** What the bytes of a file say of it, apart from the pixels. Plain JSON; no place, no person's name is repeated. */
export interface FileFacts {
  /** By the first bytes; names and extensions are never asked. */
  readonly format: FileFormat;
  /** Size of the file in bytes. */
  readonly bytes: number;
  /** Pixel size as stored, before EXIF orientation; null when the header was not read. */
  readonly width: number | null;
  readonly height: number | null;
  /** The file ends before its own end mark, or before the length it announces. */
  readonly truncated: boolean;
  /** Bytes after the end mark: what cameras and other programs append, such as a film or a second picture. */
  readonly trailingBytes: number;
  /** Of the JFIF header or PNG's pHYs; null when there is none. EXIF has its own. */
  readonly density: Density | null;
  /** Null when there is no EXIF block, or one that cannot be read at all. */
  readonly exif: ExifFacts | null;
  readonly xmp: XmpFacts | null;
  /** The embedded ICC profile. */
  readonly profile: { readonly description: string } | null;
  /** Programs and firmwares the file names as its makers, in the order found, without repetition. */
  readonly software: readonly string[];
  /** Whether such data is there. What it says is left out on purpose. */
  readonly personal: PersonalFlags;
  /** Null for other formats. */
  readonly jpeg: JpegFacts | null;
}

export type FileFormat = 'jpeg' | 'png' | 'webp' | 'avif' | 'heif' | 'gif' | 'tiff' | 'bmp' | 'other';

/** `none`: only the ratio of the two numbers means something. */
export interface Density {
  readonly unit: 'inch' | 'cm' | 'none';
  readonly x: number;
  readonly y: number;
}

export interface PersonalFlags {
  /** A GPS directory or coordinates in XMP. */
  readonly location: boolean;
  /** An author, owner, person or contact is named in EXIF, XMP or IPTC. */
  readonly names: boolean;
}

export interface ExifFacts {
  /** Tag 0x0112, 1–8; null when absent or meaningless. */
  readonly orientation: number | null;
  readonly software: string | null;
  readonly make: string | null;
  readonly model: string | null;
  /** Such as `iPhone 15 front camera 2.69mm f/1.9`. */
  readonly lensModel: string | null;
  readonly density: Density | null;
  /** Tag 0xA001: 1 is sRGB, 65535 none that EXIF names; null when absent. */
  readonly colourSpace: number | null;
}

export interface XmpFacts {
  readonly creatorTool: string | null;
}

export interface JpegFacts {
  /** By the frame header, ITU-T T.81 table B.1; `other` is arithmetic coding or a hierarchical frame. */
  readonly process: 'baseline' | 'extended' | 'progressive' | 'lossless' | 'other';
  /** Bits a sample. */
  readonly precision: number;
  readonly components: readonly JpegComponent[];
  /** Such as `4:2:0`; `none` for one component, `other` for a scheme without a name. */
  readonly chromaSampling: ChromaSampling;
  /** Tables that were defined before the first scan, by their number, 64 values by rows (not in zigzag order). */
  readonly quantisation: readonly QuantisationTable[];
  readonly quality: JpegQuality | null;
  /** Number of scans found. */
  readonly scans: number;
  /** Application and comment segments in the order found; of unknown ones only the marker. */
  readonly segments: readonly JpegSegment[];
  /** Transform of Adobe's APP14: 0 none (RGB, CMYK), 1 YCbCr, 2 YCCK; null without that segment. */
  readonly adobeTransform: number | null;
}

export interface JpegComponent {
  readonly id: number;
  /** Sampling factors along a row and down a column, 1–4. */
  readonly horizontal: number;
  readonly vertical: number;
  /** Number of its quantisation table. */
  readonly table: number;
}

export type ChromaSampling = '4:4:4' | '4:2:2' | '4:2:0' | '4:4:0' | '4:1:1' | '4:1:0' | 'none' | 'other';

export interface QuantisationTable {
  readonly id: number;
  readonly bits: 8 | 16;
  readonly values: readonly number[];
}

/** Quality factor of the Independent JPEG Group, 1–100. */
export interface JpegQuality {
  readonly factor: number;
  /** All tables are the standard ones (T.81 annex K) scaled by this factor; otherwise it is the nearest factor. */
  readonly exact: boolean;
}

export interface JpegSegment {
  /** `APP0`–`APP15` or `COM`. */
  readonly marker: string;
  readonly kind: JpegSegmentKind;
}

export type JpegSegmentKind =
  | 'jfif'
  | 'exif'
  | 'xmp'
  | 'icc'
  | 'mpf'
  | 'photoshop'
  | 'adobe'
  | 'ducky'
  | 'c2pa'
  | 'comment'
  | 'other';
