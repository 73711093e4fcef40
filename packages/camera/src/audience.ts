import type { CameraRule, CameraView } from '@tucai/core/camera';
import type { HintAudience } from '@tucai/vision';

/**
 * Whom the hints are for, and so whether the picture is mirrored: whoever looks into a front camera sees a mirror. A camera of unknown
 * side is one only where any may be used.
 * @param mirror the attribute, which decides where it is `on` or `off`
 */
export function audienceOf({ camera }: CameraView, rule: CameraRule, mirror: string | null): HintAudience {
  if (mirror === 'on' || mirror === 'off') return mirror === 'on' ? 'student' : 'photographer';
  const side = camera?.facing ?? 'rear';
  return side === 'front' || (side === 'unknown' && rule === 'any') ? 'student' : 'photographer';
}
