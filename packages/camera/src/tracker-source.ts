import type { LiveTracker } from '@tucai/vision';

/** What a loader is given. */
export interface TrackerLoad {
  /** Hears of what has arrived, to be shown: `onProgress` of `createWebRuntime` fits. */
  readonly onProgress: (progress: { readonly share: number }) => void;
  /** The element was taken out of the page: nobody waits any more. */
  readonly signal: AbortSignal;
}

/**
 * Looks at live frames, or loads what does when the camera is opened. What a loader made belongs to the element, which frees it
 * by its `dispose` when it leaves the page; a tracker that is passed ready belongs to the host.
 */
export type TrackerSource = LiveTracker | ((load: TrackerLoad) => Promise<LiveTracker>);
