import type { CameraSettingsInput } from '@tucai/core/camera';

/** Longest countdown the session takes, in seconds. */
const LONGEST_COUNTDOWN = 10;

/**
 * The attributes of the element that are settings of the session. As with every element of HTML, a value that makes no sense
 * counts as none, and one that is out of range as the nearest.
 */
export function attributeSettings(element: Pick<Element, 'getAttribute'>): CameraSettingsInput {
  const camera = element.getAttribute('camera');
  const shutter = element.getAttribute('shutter');
  const countdown = element.getAttribute('countdown')?.trim() ?? '';
  return {
    ...(camera === 'rear' || camera === 'any' ? { camera } : {}),
    ...(shutter === 'auto' || shutter === 'manual' || shutter === 'both' ? { shutter } : {}),
    ...(/^\d+$/.test(countdown) ? { countdownSeconds: Math.min(Number(countdown), LONGEST_COUNTDOWN) } : {}),
  };
}

/** When photos may come from a file: `fallback` where there is no camera, `always` beside it as well. */
export type FileRule = 'never' | 'fallback' | 'always';

/** The attribute `file`; without a value it is `fallback`. */
export function fileRule(element: Pick<Element, 'getAttribute'>): FileRule {
  const file = element.getAttribute('file');
  if (file === null || file === 'never') return 'never';
  return file === 'always' ? 'always' : 'fallback';
}
