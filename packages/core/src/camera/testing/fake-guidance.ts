import type { GuidanceEvent, GuidanceFrame, GuidancePort } from '../guidance-port.ts';

/** Live guidance that says what a test tells it to. */
export class FakeGuidance implements GuidancePort {
  /** How often it runs now; 0 or 1 when it is stopped as it should be. */
  running = 0;
  starts = 0;
  readonly #listeners = new Set<(event: GuidanceEvent) => void>();
  #frames = 0;

  start(listener: (event: GuidanceEvent) => void): () => void {
    this.#listeners.add(listener);
    this.running += 1;
    this.starts += 1;
    return () => {
      this.#listeners.delete(listener);
      this.running -= 1;
    };
  }

  /** One frame, named `frame-1`, `frame-2` … unless told otherwise. */
  frame(frame: Partial<GuidanceFrame> & Pick<GuidanceFrame, 'at' | 'state'>): void {
    this.#frames += 1;
    this.#tell({
      type: 'frame',
      frame: { frame: `frame-${this.#frames}`, hint: null, quality: 1, ...frame },
    });
  }

  fail(): void {
    this.#tell({ type: 'failed' });
  }

  #tell(event: GuidanceEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}
