/** What a person does about a refusal outside of the page. */
export interface RecoveryListener {
  /** The camera was allowed in the settings. */
  onAllowed(): void;
  /** A camera was plugged in. */
  onPluggedIn(): void;
}

/** Watches for the end of a refusal until the function returned is called. Where the browser tells nothing, nothing happens. */
export function watchRecovery({ onAllowed, onPluggedIn }: RecoveryListener): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  watchPermission(onAllowed, signal).catch(() => undefined);
  watchCameras(onPluggedIn, signal).catch(() => undefined);
  return () => stop.abort();
}

async function watchPermission(onAllowed: () => void, signal: AbortSignal): Promise<void> {
  const permission = await navigator.permissions.query({ name: 'camera' });
  const look = (): void => {
    if (permission.state === 'granted') onAllowed();
  };
  if (!signal.aborted) permission.addEventListener('change', look, { signal });
}

async function watchCameras(onPluggedIn: () => void, signal: AbortSignal): Promise<void> {
  const { mediaDevices } = navigator;
  if (!mediaDevices?.enumerateDevices) return;
  let before = await count(mediaDevices);
  const look = async (): Promise<void> => {
    const now = await count(mediaDevices);
    const more = now > before;
    before = now;
    if (more && !signal.aborted) onPluggedIn();
  };
  if (!signal.aborted) {
    mediaDevices.addEventListener('devicechange', () => void look().catch(() => undefined), { signal });
  }
}

async function count(mediaDevices: MediaDevices): Promise<number> {
  return (await mediaDevices.enumerateDevices()).filter(({ kind }) => kind === 'videoinput').length;
}
