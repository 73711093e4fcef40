import * as z from '../schema.ts';
import { duration } from './duration.ts';
import { STAFF_LEVELS } from './staff-level.ts';
import { uniqueArray } from './unique-array.ts';

/** What failed inspections cost. */
export const attemptsPolicy = z.strictObject({
  /** Pause after the first, second … failure in a row; the last one repeats. 0 is no pause. */
  cooldownsMs: z.array(duration).check(z.minLength(1), z.maxLength(20)),
  /** Failed liveness checks before only staff can unlock. */
  livenessBeforeLock: z.int().check(z.positive()),
  /** Other failed checks before a lock until a time. */
  qualityBeforeLock: z.int().check(z.positive()),
  qualityLockMs: duration.check(z.positive()),
  /** Retouched or photographed pictures before only staff can unlock. */
  authenticityBeforeLock: z.int().check(z.positive()),
  /** Who may undo a lock that does not end by itself; absent: any staff. */
  unlockBy: z.optional(uniqueArray(z.enum(STAFF_LEVELS)).check(z.minLength(1))),
  /** Uploads in all; null: no limit. */
  maxSubmissions: z.nullable(z.int().check(z.positive())),
});
