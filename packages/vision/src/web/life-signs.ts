import type { Reply, Request } from './protocol.ts';

/** How often a worker that owes an answer is asked whether it lives, in milliseconds, and how often it may stay silent. Ours. */
const BEAT = 15_000;
const SILENT = 4;

/**
 * Looks after a worker that owes answers: a browser that is short of memory ends one without a word. It counts beats rather than
 * time, so that a page that slept or was busy itself does not take that for the worker's silence.
 */
export class LifeSigns {
  readonly #ping: () => void;
  readonly #onDead: () => void;
  #owed = 0;
  #silent = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(ping: () => void, onDead: () => void) {
    this.#ping = ping;
    this.#onDead = onDead;
  }

  asked({ call }: Request): void {
    if (call === 'abort' || call === 'ping') return;
    this.#owed += 1;
    this.#timer ??= setInterval(() => this.#beat(), BEAT);
  }

  heard({ kind }: Reply): void {
    this.#silent = 0;
    if (kind !== 'answer' && kind !== 'failure') return;
    this.#owed -= 1;
    if (this.#owed <= 0) this.end();
  }

  end(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#owed = 0;
    this.#silent = 0;
  }

  #beat(): void {
    this.#silent += 1;
    if (this.#silent > SILENT) {
      this.end();
      this.#onDead();
    } else this.#ping();
  }
}
