import type { PhotoStore, TakenPhoto } from '../media/photo-store.ts';
import { readPhotoFile } from './read-photo-file.ts';

/** Where the choice of a file stands. */
export type FileState =
  /** None was chosen: the camera session says what is shown. */
  | { readonly step: 'none' }
  | { readonly step: 'reading' }
  /** Under this name the store has it. */
  | { readonly step: 'preview'; readonly photo: string }
  | { readonly step: 'unreadable' }
  | { readonly step: 'done' };

/** The photo of a person who has no camera here: chosen from a file, looked at, and accepted. */
export class FileChoice {
  readonly #photos: PhotoStore;
  readonly #onChange: () => void;
  #state: FileState = { step: 'none' };
  /** The choice that was made last; an earlier one that is read more slowly is dropped. */
  #latest = 0;

  constructor(photos: PhotoStore, onChange: () => void) {
    this.#photos = photos;
    this.#onChange = onChange;
  }

  get state(): FileState {
    return this.#state;
  }

  /** Name of the photo that is looked at. */
  get photo(): string | undefined {
    return this.#state.step === 'preview' ? this.#state.photo : undefined;
  }

  async choose(file: Blob): Promise<void> {
    this.leave();
    const mine = this.#latest;
    this.#become({ step: 'reading' });
    const photo = await readPhotoFile(file);
    if (mine !== this.#latest) return;
    this.#become(photo ? { step: 'preview', photo: this.#photos.add(photo) } : { step: 'unreadable' });
  }

  /** @returns the photo, which belongs to the caller now; undefined when there is none to accept */
  accept(): TakenPhoto | undefined {
    if (this.#state.step !== 'preview') return undefined;
    const photo = this.#photos.get(this.#state.photo);
    this.#photos.discard(this.#state.photo);
    this.#become({ step: 'done' });
    return photo;
  }

  /** Back to the camera session; what was chosen is forgotten. */
  leave(): void {
    this.#latest += 1;
    if (this.#state.step === 'none') return;
    if (this.#state.step === 'preview') this.#photos.discard(this.#state.photo);
    this.#become({ step: 'none' });
  }

  #become(state: FileState): void {
    this.#state = state;
    this.#onChange();
  }
}
