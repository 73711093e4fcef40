export const FILE_CODES = [] as const;

export type FileCode = (typeof FILE_CODES)[number];
