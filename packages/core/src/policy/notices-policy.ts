import { localizedText } from '../localized-text.ts';
import * as z from '../schema.ts';
import { CONSENT_PURPOSES } from './consent-purposes.ts';
import { uniqueArray } from './unique-array.ts';

export const NOTIFICATIONS = ['photo-status', 'payment-result'] as const;
export type NotificationKind = (typeof NOTIFICATIONS)[number];

const version = z.string().check(z.minLength(1), z.maxLength(40));

/** What the student reads and agrees to before the first photo. */
export const noticesPolicy = z.strictObject({
  school: z.strictObject({ version, text: localizedText }),
  cautions: z.strictObject({
    version,
    mustTick: z.boolean(),
    /** The rules for taking the photo, in the order they are shown. */
    items: z.optional(z.array(localizedText).check(z.minLength(1), z.maxLength(40))),
  }),
  /** Notifications the student may choose; none is ever required. */
  notifications: uniqueArray(z.enum(NOTIFICATIONS)),
  /**
   * Purposes of processing. Face data needs consent of its own (Personal Information Protection Law art. 29);
   * who refuses a required one is shown the alternative, not locked out.
   */
  consents: z
    .array(
      z.strictObject({ purpose: z.enum(CONSENT_PURPOSES), version, required: z.boolean() }).check(
        z.refine((consent) => consent.purpose !== 'face-check' || consent.required, {
          error:
            'must be true for face-check: every photo is inspected, so consent to it cannot be left open',
          path: ['required'],
        }),
      ),
    )
    .check(
      z.refine((c) => new Set(c.map((x) => x.purpose)).size === c.length, {
        error: 'must name a purpose once',
      }),
    ),
  alternative: localizedText,
});
