/** Which counter of the journey a failure belongs to. */
export const FAILURE_KINDS = ['liveness', 'quality', 'authenticity'] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];
