export const FACE_CODES = ['eyes-open', 'mouth-closed'] as const;

export type FaceCode = (typeof FACE_CODES)[number];
