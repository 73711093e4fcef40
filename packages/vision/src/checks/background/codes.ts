export const BACKGROUND_CODES = [] as const;

export type BackgroundCode = (typeof BACKGROUND_CODES)[number];
