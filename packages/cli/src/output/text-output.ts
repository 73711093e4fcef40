import { once } from 'node:events';
import type { TextStream } from '../io.ts';

/** Writes text in order, waits for a slow reader, and notes when the reader has gone. */
export interface TextOutput {
  /** Resolves when more may be written; does nothing once the reader has gone. */
  write(text: string): Promise<void>;
  /** True after the reader closed the pipe, as `| head` does. */
  readonly closed: boolean;
  /** Waits until everything is handed to the system. Throws what the stream failed with, except a closed pipe. */
  finish(): Promise<void>;
}

export function textOutput(stream: TextStream): TextOutput {
  let closed = false;
  let failure: Error | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    closed = true;
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') failure = error;
  });

  async function write(text: string): Promise<void> {
    if (closed || stream.write(text)) return;
    // A reader that goes away while we wait ends the wait by `error` (noted above) or `close`.
    const settled = new AbortController();
    const { signal } = settled;
    await Promise.race([once(stream, 'drain', { signal }), once(stream, 'close', { signal })]).catch(
      () => undefined,
    );
    settled.abort();
  }

  return {
    write,
    get closed() {
      return closed;
    },
    async finish() {
      if (!closed) await new Promise<void>((resolve) => stream.write('', () => resolve()));
      // The event of a failed write comes one turn after its callback.
      await new Promise((resolve) => setImmediate(resolve));
      if (failure !== undefined) throw failure;
    },
  };
}
