/** What a pixel of a trimap is: surely background, unknown, or surely person. */
export const BACKGROUND = 0;
export const UNKNOWN = 1;
export const PERSON = 2;
