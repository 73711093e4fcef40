export const GLASSES_CODES = ['glasses-present', 'lens-tint', 'lens-glare', 'frame-off-eyes'] as const;

export type GlassesCode = (typeof GLASSES_CODES)[number];
