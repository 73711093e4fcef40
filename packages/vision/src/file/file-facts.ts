/** What the bytes of a file say of it, apart from the pixels. */
export interface FileFacts {
  readonly format: 'jpeg' | 'png' | 'webp' | 'avif' | 'heif' | 'gif' | 'tiff' | 'bmp' | 'other';
  /** Size of the file in bytes. */
  readonly bytes: number;
}
