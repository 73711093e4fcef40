/** 17 digits and a digit or X, not inside a longer number. */
const ID_NUMBER = /(?<!\d)(\d{6})\d{8}(\d{3}[\dXx])(?![\dA-Za-z])/g;

/**
 * A file's name as it is shown where it may end up in a log: of ID numbers only the region and the last four characters
 * stay, which are enough to find the file.
 */
export function maskIdNumbers(text: string): string {
  return text.replace(ID_NUMBER, '$1********$2');
}
