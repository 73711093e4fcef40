import { VisionError } from '../errors.ts';
import type { MakeStage } from '../make/make-photo.ts';
import type { Link, LinkListener } from './link.ts';
import type { CallName, Calls, Reply, Request } from './protocol.ts';
import type { FileProgress } from './start-progress.ts';
import { fromWire } from './wire-error.ts';

interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onStage?: ((stage: MakeStage, share: number) => void) | undefined;
}

interface Waiting extends CallOptions {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** The calls of one page to what computes for it. */
export class Connection {
  readonly #waiting = new Map<number, Waiting>();
  #link: Link | undefined;
  #end: VisionError | undefined;
  #last = 0;

  /**
   * @param open makes the way to the other side
   * @throws what `open` throws
   */
  static async to(
    open: (listener: LinkListener) => Promise<Link>,
    onProgress: ((progress: FileProgress) => void) | undefined,
  ): Promise<Connection> {
    const connection = new Connection();
    connection.#link = await open({
      onReply: (reply) => connection.#take(reply, onProgress),
      onBroken: (error) => connection.close(error),
    });
    return connection;
  }

  /** @throws VisionError what the other side throws, `aborted`, and why the connection ended */
  call<Name extends CallName>(
    name: Name,
    args: Parameters<Calls[Name]>,
    options?: CallOptions,
  ): Promise<ReturnType<Calls[Name]>>;
  call(name: CallName, args: unknown, options: CallOptions = {}): Promise<unknown> {
    const { signal } = options;
    if (this.#end || !this.#link) return Promise.reject(this.#end);
    if (signal?.aborted) return Promise.reject(stopped());
    this.#last += 1;
    const id = this.#last;
    const link = this.#link;
    return new Promise((resolve, reject) => {
      const onAbort = (): void => {
        link.post({ call: 'abort', id });
        this.#settle(id)?.reject(stopped());
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      const done = (): void => signal?.removeEventListener('abort', onAbort);
      this.#waiting.set(id, {
        ...options,
        resolve: (value) => {
          done();
          resolve(value);
        },
        reject: (error) => {
          done();
          reject(error);
        },
      });
      try {
        link.post({ call: name, id, args } as Request);
      } catch (cause) {
        this.#settle(id)?.reject(
          new VisionError(
            'input/invalid',
            'What was passed cannot be sent to the worker: only plain data can.',
            {
              cause,
            },
          ),
        );
      }
    });
  }

  /** Ends the other side; every call that waits, and every later one, is refused with `error`. */
  close(error: VisionError): void {
    if (this.#end) return;
    this.#end = error;
    this.#link?.close();
    for (const id of [...this.#waiting.keys()]) this.#settle(id)?.reject(error);
  }

  #take(reply: Reply, onProgress: ((progress: FileProgress) => void) | undefined): void {
    if (reply.kind === 'loading') {
      const { file, loaded, total } = reply;
      onProgress?.({ file, loaded, total });
    } else if (reply.kind === 'stage') {
      this.#waiting.get(reply.id)?.onStage?.(reply.stage, reply.share);
    } else if (reply.kind === 'answer') {
      this.#settle(reply.id)?.resolve(reply.value);
    } else if (reply.kind === 'failure') {
      this.#settle(reply.id)?.reject(fromWire(reply.error));
    }
  }

  #settle(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    return waiting;
  }
}

function stopped(): VisionError {
  return new VisionError('aborted', 'The work was stopped by its caller.', { retryable: true });
}
