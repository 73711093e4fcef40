import { CameraError } from '@tucai/core/camera';

/** Longest wait for the first picture of a camera that was opened, in milliseconds: below the session's own limit. Ours. */
const PATIENCE = 10_000;

/**
 * Waits until a video shows something.
 * @param over the session is over, so that nobody waits any more
 * @throws CameraError `camera/open-timeout` for a camera that gives nothing, `camera/lost` when it ended before
 */
export function firstPicture(
  video: HTMLVideoElement,
  track: MediaStreamTrack,
  over: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = new AbortController();
    const { signal } = stop;
    const settle = (act: () => void): void => {
      clearTimeout(timer);
      stop.abort();
      act();
    };
    const lost = (): void => settle(() => reject(new CameraError('camera/lost')));
    const timer = setTimeout(() => settle(() => reject(new CameraError('camera/open-timeout'))), PATIENCE);
    if (over.aborted || track.readyState === 'ended') return lost();
    if (video.videoWidth > 0 && video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA)
      return settle(resolve);
    video.addEventListener('loadeddata', () => settle(resolve), { signal });
    track.addEventListener('ended', lost, { signal });
    over.addEventListener('abort', lost, { signal });
  });
}
