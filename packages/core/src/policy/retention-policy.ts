import * as z from '../schema.ts';

const days = z.int().check(z.nonnegative(), z.maximum(3660));

/** How long what is kept, in days; after that it is erased. */
export const retentionPolicy = z.strictObject({
  /** Pictures that were not approved, after the campaign. */
  unapprovedPhotos: days,
  /** Approved pictures and identity data, after publication. */
  approvedPhotos: days.check(z.minimum(1)),
  /** Frames and scores of liveness checks. */
  livenessEvidence: days,
  /** Consent receipts and the audit log, which hold no personal data; at least three years (PIPL art. 56). */
  receiptsAndAudit: days.check(z.minimum(1096)),
});
