import type { CameraFacts } from './camera-facts.ts';

/** The part of `MediaTrackSettings` that is read. */
export interface MediaSettings {
  readonly deviceId?: string | undefined;
  readonly facingMode?: string | undefined;
}

/** The part of `MediaTrackCapabilities` that is read, of a track or of an `InputDeviceInfo`. */
export interface MediaCapabilities {
  readonly deviceId?: string | undefined;
  readonly facingMode?: readonly string[] | undefined;
  readonly width?: { readonly max?: number | undefined } | undefined;
  readonly height?: { readonly max?: number | undefined } | undefined;
  readonly torch?: boolean | undefined;
  readonly focusMode?: readonly string[] | undefined;
}

/** The part of `navigator.mediaDevices.getSupportedConstraints()` that is read. */
export interface MediaSupport {
  readonly torch?: boolean | undefined;
  readonly focusMode?: boolean | undefined;
}

/**
 * The facts of a running track, from what the browser says about it. Chromium leaves `torch` and `focusMode`
 * out of the capabilities of a camera that lacks them, so there a missing entry means no, and in a browser
 * that does not know the word it means nothing.
 */
export function factsOfTrack(
  settings: MediaSettings,
  capabilities: MediaCapabilities,
  support: MediaSupport,
): CameraFacts {
  const deviceId = settings.deviceId ?? capabilities.deviceId ?? '';
  return {
    ...factsOfDevice(deviceId, capabilities),
    ...(settings.facingMode ? { facingMode: settings.facingMode } : {}),
    ...(support.torch ? { torch: capabilities.torch === true } : {}),
    ...(support.focusMode ? { autofocus: capabilities.focusMode?.includes('continuous') ?? false } : {}),
  };
}

/** The facts of a camera in the list of devices, which is not open: torch and focus are not known. */
export function factsOfDevice(deviceId: string, capabilities: MediaCapabilities): CameraFacts {
  const width = capabilities.width?.max;
  const height = capabilities.height?.max;
  return {
    deviceId,
    ...(capabilities.facingMode?.length ? { facingModes: [...capabilities.facingMode] } : {}),
    ...(width !== undefined && height !== undefined ? { maxPixels: width * height } : {}),
  };
}
