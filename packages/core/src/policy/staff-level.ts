/** Who works with the photos: a college, the school above it, or the company that collects for the school. */
export const STAFF_LEVELS = ['college', 'school', 'collector'] as const;
export type StaffLevel = (typeof STAFF_LEVELS)[number];
