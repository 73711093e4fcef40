import type { CameraPageEvent } from '@tucai/core/camera';

/** Tells of the page: hidden or seen, upright or on its side, until the function returned is called. */
export function subscribePage(listener: (event: CameraPageEvent) => void): () => void {
  const stop = new AbortController();
  const portrait = matchMedia('(orientation: portrait)');
  const visibility = (): void => listener({ type: document.hidden ? 'hidden' : 'visible' });
  const orientation = (): void =>
    listener({ type: 'orientation', orientation: portrait.matches ? 'portrait' : 'landscape' });
  document.addEventListener('visibilitychange', visibility, { signal: stop.signal });
  portrait.addEventListener('change', orientation, { signal: stop.signal });
  if (document.hidden) visibility();
  orientation();
  return () => stop.abort();
}
