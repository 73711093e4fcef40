import type { LiveTracker } from '@tucai/vision';
import type { TrackerLoad, TrackerSource } from './tracker-source.ts';

interface Loaded {
  readonly source: TrackerSource;
  readonly tracker: Promise<LiveTracker>;
  readonly control: AbortController;
}

/** Loads the tracker of one element when it is first needed, keeps it from session to session, and frees it. */
export class TrackerHolder {
  readonly #onProgress: TrackerLoad['onProgress'];
  #loaded: Loaded | undefined;

  constructor(onProgress: TrackerLoad['onProgress']) {
    this.#onProgress = onProgress;
  }

  /** @throws what the loader throws; then the next call loads again */
  async get(source: TrackerSource): Promise<LiveTracker> {
    if (typeof source !== 'function') return source;
    if (this.#loaded?.source !== source) this.forget();
    this.#loaded ??= this.#load(source);
    const loaded = this.#loaded;
    try {
      return await loaded.tracker;
    } catch (error) {
      if (this.#loaded === loaded) this.#loaded = undefined;
      throw error;
    }
  }

  /** Frees what was loaded, also what is still on its way. */
  forget(): void {
    const loaded = this.#loaded;
    this.#loaded = undefined;
    loaded?.control.abort();
    // What cannot be freed, or never came, is not there.
    loaded?.tracker.then((tracker) => tracker.dispose?.()).catch(() => undefined);
  }

  #load(source: Exclude<TrackerSource, LiveTracker>): Loaded {
    const control = new AbortController();
    const { signal } = control;
    const onProgress: TrackerLoad['onProgress'] = (progress) => {
      if (!signal.aborted) this.#onProgress(progress);
    };
    const begin = async (): Promise<LiveTracker> => source({ onProgress, signal });
    return { source, control, tracker: begin() };
  }
}
