/** Most frames kept in full size: four of 5 megapixels are 80 MB. */
const MOST = 4;

interface Kept<Picture> {
  readonly name: string;
  readonly quality: number;
  readonly picture: Picture;
}

/**
 * Keeps the frames that may become the photo: a frame that is not better than a later one never will, so it is let go at
 * once. The same order in which the camera session keeps its candidates.
 */
export class FrameStore<Picture extends { close(): void }> {
  #kept: Kept<Picture>[] = [];

  /** The store closes the picture when it lets go of it. */
  keep(name: string, quality: number, picture: Picture): void {
    const better = this.#kept.filter((frame) => frame.quality > quality);
    for (const frame of this.#kept) if (!better.includes(frame)) frame.picture.close();
    this.#kept = [...better, { name, quality, picture }];
    // The best is what will be asked for; the last follows when the best is too old.
    while (this.#kept.length > MOST) this.#kept.splice(1, 1)[0]?.picture.close();
  }

  /** @returns the frame, which is the caller's to close now; undefined when it was let go */
  take(name: string): Picture | undefined {
    const at = this.#kept.findIndex((frame) => frame.name === name);
    return at < 0 ? undefined : this.#kept.splice(at, 1)[0]?.picture;
  }

  clear(): void {
    for (const { picture } of this.#kept.splice(0)) picture.close();
  }
}
