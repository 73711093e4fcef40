import { VisionError } from '../errors.ts';
import type { Link, LinkListener } from './link.ts';
import type { Reply } from './protocol.ts';

/**
 * The same code as the worker's on this thread: every model stops the page while it runs.
 * @throws VisionError `model/missing` when the code cannot be fetched
 */
export async function openMainThread(listener: LinkListener): Promise<Link> {
  const { serve } = await import('../web/worker.js').catch((cause: unknown) => {
    // Browsers reject with a TypeError what they cannot fetch, and with a SyntaxError what they cannot read.
    if (!(cause instanceof TypeError)) throw cause;
    throw new VisionError(
      'model/missing',
      'The code that runs the models cannot be fetched. Check the connection, and that the host serves all files of its build.',
      { cause, retryable: true, details: { file: 'worker.js' } },
    );
  });
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<Reply>) => listener.onReply(data);
  serve(port2);
  return {
    post: (request) => port1.postMessage(request),
    close: () => {
      port1.postMessage({ call: 'release', id: 0, args: [] });
      port1.onmessage = null;
    },
  };
}
