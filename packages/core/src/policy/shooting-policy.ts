import * as z from '../schema.ts';
import { duration } from './duration.ts';
import { SHOOTING_MODES } from './shooting-modes.ts';
import { uniqueArray } from './unique-array.ts';

/** Requirement video, camera and draft box. */
export const shootingPolicy = z
  .strictObject({
    /** Ways to hand in a photo; with more than one the student chooses. */
    modes: uniqueArray(z.enum(SHOOTING_MODES)).check(z.minLength(1)),
    /** The mode that is advised where several are offered. */
    recommended: z.optional(z.enum(SHOOTING_MODES)),
    /** Which camera `live` may use. */
    camera: z.enum(['rear', 'any']),
    /** Null: there is no video. */
    video: z.nullable(
      z.strictObject({
        version: z.string().check(z.minLength(1), z.maxLength(40)),
        durationMs: z.int().check(z.positive(), z.maximum(3_600_000)),
        /** Modes that need it. */
        modes: uniqueArray(z.enum(SHOOTING_MODES)).check(z.minLength(1)),
        /** Remembered by account, so that another session of the same account need not watch again. */
        rememberedBy: z.enum(['account', 'session']),
      }),
    ),
    drafts: z.strictObject({
      capacity: z.int().check(z.positive(), z.maximum(12)),
      deletableAfterMs: duration,
    }),
  })
  .check(
    z.refine((s) => s.video === null || s.video.modes.every((m) => s.modes.includes(m)), {
      error: 'must be modes that are offered',
      path: ['video', 'modes'],
    }),
    z.refine((s) => s.recommended === undefined || s.modes.includes(s.recommended), {
      error: 'must be a mode that is offered',
      path: ['recommended'],
    }),
  );
