import { localizedText } from '../localized-text.ts';
import * as z from '../schema.ts';
import { attemptsPolicy } from './attempts-policy.ts';
import { noticesPolicy } from './notices-policy.ts';
import { paymentPolicy } from './payment-policy.ts';
import { photoPolicy } from './photo-policy.ts';
import { retentionPolicy } from './retention-policy.ts';
import { reviewPolicy } from './review-policy.ts';
import { shootingPolicy } from './shooting-policy.ts';
import { supportPolicy } from './support-policy.ts';
import { verificationPolicy } from './verification-policy.ts';
import { windowPolicy } from './window-policy.ts';

/**
 * The rules of one collection campaign as data: everything in which provinces, collectors and schools differ.
 * JSON, so that it can be stored, versioned and edited; times are `YYYY-MM-DDTHH:mm` in `window.utcOffsetMinutes`.
 */
export const capturePolicySchema = z.strictObject({
  /** Version of this format. */
  schema: z.literal(1),
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  /** Counts up with every change; an envelope remembers which version it was made under. */
  version: z.int().check(z.positive()),
  title: localizedText,
  window: windowPolicy,
  verification: verificationPolicy,
  notices: noticesPolicy,
  shooting: shootingPolicy,
  attempts: attemptsPolicy,
  payment: paymentPolicy,
  review: reviewPolicy,
  photo: photoPolicy,
  retention: retentionPolicy,
  support: supportPolicy,
});

export type CapturePolicy = z.Infer<typeof capturePolicySchema>;
