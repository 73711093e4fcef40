/** A photo that was taken. */
export interface TakenPhoto {
  /** JPEG of the part of the picture that was shown, in the camera's full resolution. */
  readonly blob: Blob;
  readonly width: number;
  readonly height: number;
}

/** The photos of one element, by the opaque names under which the camera session knows them. */
export class PhotoStore {
  readonly #photos = new Map<string, TakenPhoto & { readonly url: string }>();
  #count = 0;

  add(photo: TakenPhoto): string {
    this.#count += 1;
    const name = `photo-${this.#count}`;
    this.#photos.set(name, { ...photo, url: URL.createObjectURL(photo.blob) });
    return name;
  }

  get(name: string): TakenPhoto | undefined {
    return this.#photos.get(name);
  }

  /** An address for an `<img>`, valid until the photo is discarded. */
  url(name: string): string | undefined {
    return this.#photos.get(name)?.url;
  }

  discard(name: string): void {
    const photo = this.#photos.get(name);
    if (photo) URL.revokeObjectURL(photo.url);
    this.#photos.delete(name);
  }

  clear(): void {
    for (const name of [...this.#photos.keys()]) this.discard(name);
  }
}
