/** What the student is asked to agree to. */
export const CONSENT_PURPOSES = ['face-check', 'certificate', 'registration', 'employment-platform'] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];
