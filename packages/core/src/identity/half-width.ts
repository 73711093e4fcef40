/** White space, and characters that take no room at all: they come along when text is copied from a page. */
const SPACES = /[\s\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

/**
 * Full-width letters, digits and signs (`Ａ`, `１`, `－`, the ideographic space) as the ASCII a keyboard gives.
 */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');
}

/** Without any white space, nor characters that cannot be seen. */
export function withoutSpaces(text: string): string {
  return text.replace(SPACES, '');
}

/** How numbers of documents are compared: half-width, without spaces, capital letters. */
export function normaliseNumber(text: string): string {
  return withoutSpaces(toHalfWidth(text)).toUpperCase();
}
