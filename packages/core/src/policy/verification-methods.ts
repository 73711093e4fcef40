/** By what a student proves who they are. */
export const VERIFICATION_METHODS = ['capture-code', 'name-number-passport', 'id-card'] as const;
export type VerificationMethod = (typeof VERIFICATION_METHODS)[number];
