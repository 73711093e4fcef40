/** A track without a picture for this long, in milliseconds, counts as lost; a phone call or another app takes it. Ours. */
const MUTED = 3000;

/** Tells once when a camera was taken away: its track ended, or gives nothing for long. @returns ends the watch */
export function watchLoss(track: MediaStreamTrack, onLost: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => {
    clearTimeout(timer);
    stop.abort();
  };
  const lost = (): void => {
    end();
    onLost();
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(lost, MUTED);
  };
  track.addEventListener('ended', lost, { signal });
  track.addEventListener('mute', wait, { signal });
  track.addEventListener('unmute', () => clearTimeout(timer), { signal });
  if (track.muted) wait();
  return end;
}
