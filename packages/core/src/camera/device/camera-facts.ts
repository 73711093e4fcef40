/** Which way a camera looks. `unknown`: the system does not say, as with most desktop cameras. */
export type Facing = 'rear' | 'front' | 'unknown';

/**
 * What is known of a camera, as plain data. A missing field is not known, which differs from known to be absent.
 * Labels are not among the facts: they are translated ("后置相机", "back camera") and differ by maker.
 */
export interface CameraFacts {
  /** Stable for this page; empty where the platform has no ids. */
  readonly deviceId: string;
  /** `facingMode` of the running track's settings: `environment`, `user`, `left`, `right`. */
  readonly facingMode?: string;
  /** `facingMode` of the capabilities. */
  readonly facingModes?: readonly string[];
  /** Largest picture in pixels, of the capabilities. */
  readonly maxPixels?: number;
  /** Has a torch; known only of a track that runs. */
  readonly torch?: boolean;
  /** Focuses by itself; known only of a track that runs. */
  readonly autofocus?: boolean;
}

/** An open camera as the host found it. */
export interface CameraTrack extends CameraFacts {
  /** Size of the picture that is delivered, in pixels. */
  readonly width: number;
  readonly height: number;
}

const FACING: Readonly<Record<string, Facing>> = { environment: 'rear', user: 'front' };

/** By the settings of the track, else by the capabilities if they name one side only, else unknown. */
export function facingOf(camera: CameraFacts): Facing {
  const bySettings = FACING[camera.facingMode ?? ''];
  if (bySettings !== undefined) return bySettings;
  const sides = new Set(camera.facingModes?.map((mode) => FACING[mode]));
  const [side] = sides;
  return sides.size === 1 && side !== undefined ? side : 'unknown';
}
