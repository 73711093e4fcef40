/** What the live guidance says of one frame. */
export interface GuidanceFrame {
  /** Opaque name under which the host keeps the frame for a while; null: it is not kept. */
  readonly frame: string | null;
  /** When it was taken, in milliseconds of any clock that does not run backwards. */
  readonly at: number;
  /** `ready`: a picture taken now would do. */
  readonly state: 'ready' | 'not-ready';
  /** Code of the one thing to change first; null when ready. */
  readonly hint: string | null;
  /** Compares ready frames with each other: the higher, the better. Any finite scale. */
  readonly quality: number;
}

export type GuidanceEvent =
  | { readonly type: 'frame'; readonly frame: GuidanceFrame }
  /** No more frames will come: a model did not load, a worker died. */
  | { readonly type: 'failed' };

/**
 * Judges the live picture, implemented by the host with `@tucai/vision`. Started when the camera runs, stopped
 * when the picture is taken or the camera goes away. It should keep the frames of the last few seconds in full
 * size, or at least the best of them, so that the session can ask the camera for the best one.
 */
export interface GuidancePort {
  /** @returns stops it; after that nothing may be reported */
  start(listener: (event: GuidanceEvent) => void): () => void;
}
