/** The name of a file without folder and extension, in one Unicode form, full-width characters made plain. */
export function stemOf(file: string): string {
  const name = file.split(/[/\\]/).at(-1) ?? '';
  return name
    .replace(/\.[^.]{1,5}$/, '')
    .normalize('NFKC')
    .trim();
}

/**
 * The parts of a file's name that may be a number: runs of letters and digits, also with signs inside; the whole name
 * first. `张三-B2022-01 (2)` gives itself, `B2022-01`, `B2022`, `01`, `2`.
 */
export function numberTokens(stem: string): string[] {
  const inside = stem.match(/[A-Za-z0-9]+(?:[-_.()]+[A-Za-z0-9]+)+\)?/g) ?? [];
  const runs = stem.match(/[A-Za-z0-9]+/g) ?? [];
  return [...new Set([stem, ...inside, ...runs])].filter((token) => token !== '');
}

/**
 * The parts of a file's name that may be a person's name: runs of Chinese characters, runs of words in Latin letters;
 * the whole name first. `一班 张三 (2)` gives itself, `一班`, `张三`.
 */
export function personTokens(stem: string): string[] {
  const plain = foldedPerson(stem);
  const texts = [stem, stem.replace(DOT, '·'), plain];
  const han = texts.flatMap((text) => text.match(/[\p{Script=Han}·]+/gu) ?? []);
  const latin = plain.match(/\p{Script=Latin}+(?:[ '’-]\p{Script=Latin}+)*/gu) ?? [];
  return [...new Set([plain, ...han, ...latin])].filter((token) => token !== '');
}

/** The dots that keyboards and systems put into names such as 古丽·买买提. */
const DOT = /(?<=\p{Script=Han}) *[·•‧∙⋅・．.] *(?=\p{Script=Han})/gu;

/**
 * A person's name as it is compared: rosters space out short names (张　三), and each system has its own middle dot.
 * @param name in NFKC
 */
export function foldedPerson(name: string): string {
  return name
    .replace(DOT, '·')
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
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
  const found = numberTokens(stem).filter((token) => kind(token));
  return found.length === 1 ? found[0] : undefined;
}

/** @see lonelyNumber */
export function looksLikeStudentNumber(token: string): boolean {
  return /^[A-Za-z]{0,4}\d{5,20}[A-Za-z]?$/.test(token) && !MOBILE.test(token);
}
