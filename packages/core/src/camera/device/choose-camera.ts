import { type CameraFacts, type CameraTrack, facingOf } from './camera-facts.ts';
import { compareAsMain } from './main-camera.ts';

/** Which camera the campaign allows: `shooting.camera` of the policy. */
export type CameraRule = 'rear' | 'any';

/** A camera that was opened, and the device that was asked for; null: whatever the system gives. */
export interface SeenCamera {
  readonly requested: string | null;
  readonly track: CameraTrack;
}

export interface CameraWish {
  readonly camera: CameraRule;
  /** The device the person switched to; taken when it is there and allowed. */
  readonly preferred: string | null;
}

export type CameraChoice =
  /** Keep the camera opened last. */
  | { readonly kind: 'use' }
  /** Open this one instead, then choose again; null: whatever the system gives. */
  | { readonly kind: 'open'; readonly deviceId: string | null }
  | { readonly kind: 'refuse'; readonly code: 'camera/no-rear' };

/** No phone has more cameras; a host whose device ids change at each look would otherwise never be done. */
const MAX_OPENINGS = 12;

/**
 * Which camera to use, from the list of devices and the cameras opened so far (the last one is running). Called
 * after each opening until it says `use` or `refuse`; with a stable list that takes at most one opening a
 * device and one to come back.
 *
 * A camera that may look forward is never used under `rear`. One whose side the system does not tell is: it is
 * most often the only camera of a computer, and the facing is reported with the photo. Among several rear
 * cameras the main one is taken, see `compareAsMain`.
 */
export function chooseCamera(
  devices: readonly CameraFacts[],
  seen: readonly SeenCamera[],
  wish: CameraWish,
): CameraChoice {
  const running = seen.at(-1);
  if (running === undefined) return { kind: 'open', deviceId: null };
  const known = obtainable(devices, seen);
  const current = running.track.deviceId;
  const facing = facingOf(known.find((camera) => camera.deviceId === current) ?? running.track);
  const allowed = wish.camera === 'any' || facing !== 'front';
  if (seen.length > MAX_OPENINGS)
    return allowed ? { kind: 'use' } : { kind: 'refuse', code: 'camera/no-rear' };
  const settle = (camera: CameraFacts): CameraChoice =>
    camera.deviceId === current ? { kind: 'use' } : { kind: 'open', deviceId: camera.deviceId };

  const preferred = known.find((camera) => camera.deviceId === wish.preferred);
  if (preferred && isAllowed(preferred, wish.camera)) return settle(preferred);

  const [main] = known.filter((camera) => facingOf(camera) === 'rear').sort(compareAsMain);
  if (main && (wish.camera === 'rear' || facing === 'rear')) return settle(main);
  if (allowed) return { kind: 'use' };
  const unknown = known.find((camera) => facingOf(camera) === 'unknown');
  return unknown ? settle(unknown) : { kind: 'refuse', code: 'camera/no-rear' };
}

/** The device `SWITCH` goes to: the next allowed one of the list after the running one; null: there is no other. */
export function nextCamera(
  devices: readonly CameraFacts[],
  seen: readonly SeenCamera[],
  rule: CameraRule,
): string | null {
  const current = seen.at(-1)?.track.deviceId;
  // In the order of the list, not in that of the openings: only so does every camera get its turn.
  const usable = devices.filter(({ deviceId }) => isUsable(deviceId, devices, seen, rule));
  const at = usable.findIndex(({ deviceId }) => deviceId === current);
  const next = usable[(at + 1) % usable.length];
  return next === undefined || next.deviceId === current ? null : next.deviceId;
}

/** True when the list has this device and the rule does not forbid it. */
export function isUsable(
  deviceId: string,
  devices: readonly CameraFacts[],
  seen: readonly SeenCamera[],
  rule: CameraRule,
): boolean {
  return obtainable(devices, seen).some((camera) => camera.deviceId === deviceId && isAllowed(camera, rule));
}

function isAllowed(camera: CameraFacts, rule: CameraRule): boolean {
  return rule === 'any' || facingOf(camera) !== 'front';
}

/**
 * All cameras with the best facts there are, those opened first in front (the system's own choice wins a tie),
 * without those that were asked for and not given.
 */
function obtainable(devices: readonly CameraFacts[], seen: readonly SeenCamera[]): CameraFacts[] {
  const byId = new Map<string, CameraFacts>();
  for (const { track } of seen) {
    const listed = devices.find((device) => device.deviceId === track.deviceId);
    byId.set(track.deviceId, { ...listed, ...track });
  }
  const refused = new Set(seen.map(({ requested }) => requested));
  for (const device of devices)
    if (!byId.has(device.deviceId) && !refused.has(device.deviceId)) byId.set(device.deviceId, device);
  return [...byId.values()];
}
