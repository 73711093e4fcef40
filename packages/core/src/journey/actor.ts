import { STAFF_LEVELS } from '../policy/staff-level.ts';
import * as z from '../schema.ts';
import { reference } from './ids.ts';

export const ROLES = ['student', 'staff', 'system'] as const;
export type Role = (typeof ROLES)[number];

/** Who caused an event: the student, someone at the school, or the service itself (results, payments, time). */
export const actor = z.strictObject({
  role: z.enum(ROLES),
  /** Opaque id of the account; never a name. */
  id: z.optional(reference),
  /** Of staff: where they work. A policy may leave unlocking or reviewing to some. */
  level: z.optional(z.enum(STAFF_LEVELS)),
});
export type Actor = z.Infer<typeof actor>;
