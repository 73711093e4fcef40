import { type CameraFacts, factsOfDevice, factsOfTrack } from '@tucai/core/camera';

/** Facts of a running track; Firefox knows no capabilities. */
export function trackFacts(track: MediaStreamTrack): CameraFacts {
  // The dictionary holds only what the browser knows.
  const known: object = navigator.mediaDevices.getSupportedConstraints();
  const support = { torch: 'torch' in known, focusMode: 'focusMode' in known };
  return factsOfTrack(track.getSettings(), track.getCapabilities?.() ?? {}, support);
}

/** The cameras the browser lists, with what it tells of each before it is opened. */
export async function listCameras(): Promise<readonly CameraFacts[]> {
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices
    .filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId !== '')
    .map((device) => factsOfDevice(device.deviceId, capabilitiesOf(device)));
}

function capabilitiesOf(device: MediaDeviceInfo): MediaTrackCapabilities {
  return 'getCapabilities' in device && typeof device.getCapabilities === 'function'
    ? device.getCapabilities()
    : {};
}
