import type { VisionError } from '../errors.ts';
import type { Reply, Request } from './protocol.ts';

/** A way to what computes, and back. */
export interface Link {
  post(request: Request): void;
  /** Ends what computes at once. */
  close(): void;
}

/** What the page does with what comes back. */
export interface LinkListener {
  onReply(reply: Reply): void;
  /** The other side is gone for good. */
  onBroken(error: VisionError): void;
}
