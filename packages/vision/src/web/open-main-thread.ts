import type { Link, LinkListener } from './link.ts';
import type { Reply } from './protocol.ts';

/** The same code as the worker's on this thread: every model stops the page while it runs. */
export async function openMainThread(listener: LinkListener): Promise<Link> {
  const { serve } = await import('../web/worker.js');
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
