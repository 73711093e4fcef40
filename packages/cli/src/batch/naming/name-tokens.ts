/** The name of a file without folder and extension, in one Unicode form, full-width characters made plain. */
export function stemOf(file: string): string {
  const name = file.split(/[/\\]/).at(-1) ?? '';
  return name
    .replace(/\.[^.]{1,5}$/, '')
    .normalize('NFKC')
    .trim();
}

/**
 * The parts of a file's name that may name a student: runs of letters and digits, and runs of Chinese characters; the
 * whole name first. `张三-2022010101 (2)` gives itself, `张三`, `2022010101`, `2`.
 */
export function nameTokens(stem: string): string[] {
  const runs = stem.match(/[A-Za-z0-9]+|[\p{Script=Han}·]+/gu) ?? [];
  return [...new Set([stem, ...runs])].filter((token) => token !== '');
}

/** Names that cameras, phones and chat programs give: their numbers are dates and counters. */
const CAMERA = new RegExp(
  [
    '(?:img|dsc[fn]?|pic|image|photo|pxl|mvimg|vid|win|gopr|screenshot|wechat|wx_camera|mmexport|qq(?:图片)?|微信(?:图片)?|照片|图片)' +
      '[\\s_-]*\\d[\\d\\s_()-]*',
    'p\\d{7}',
    // A date and a time; milliseconds since 1970, as chat programs write them.
    '(?:19|20)\\d{6}[\\s_-]\\d{4,9}(?:[\\s_-].*)?',
    '1[67]\\d{11}',
  ]
    .map((form) => `^${form}$`)
    .join('|'),
  'i',
);

/** A mobile number of the mainland. */
const MOBILE = /^1[3-9]\d{9}$/;

/**
 * The one number in a file's name that can be a student's number, when there is no roster to compare with: 5 to 20
 * letters and digits of which most are digits, no ID number, no mobile number, no counter of a camera.
 * @returns nothing when there is none or more than one
 */
export function lonelyNumber(stem: string, kind: (token: string) => boolean): string | undefined {
  if (CAMERA.test(stem)) return undefined;
  const found = nameTokens(stem).filter((token) => kind(token));
  return found.length === 1 ? found[0] : undefined;
}

/** @see lonelyNumber */
export function looksLikeStudentNumber(token: string): boolean {
  return /^[A-Za-z]{0,4}\d{5,20}[A-Za-z]?$/.test(token) && !MOBILE.test(token);
}
