/**
 * Ways of writing a name that people do not see as a difference. Each maps a name to the forms that are equal
 * under it; most give one.
 */

const DOTS = /[·•‧∙⋅・･．.᛫⸱。]/gu;
const PUNCTUATION = /[,，、'’‘ʼʻ`´\-‐‑‒–—―−_/()（）]/gu;
const SPACES = /[\s\u00AD\u200B-\u200F\u2060\uFEFF]+/gu;

/** Letters that are not a plain letter with a mark. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'TH',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
};

/** What the machine-readable zone of passports writes for some letters (ICAO Doc 9303 part 3, section 6). */
const PASSPORT_LETTERS: Readonly<Record<string, string>> = {
  ä: 'ae',
  Ä: 'AE',
  ö: 'oe',
  Ö: 'OE',
  ü: 'ue',
  Ü: 'UE',
  å: 'aa',
  Å: 'AA',
  ø: 'oe',
  Ø: 'OE',
};

/** What Chinese passports write for the ü of pinyin: 吕 is LYU. */
const PINYIN_LETTERS: Readonly<Record<string, string>> = { ü: 'yu', Ü: 'YU' };

/** Full-width letters and other compatibility forms as the usual ones. */
export const usualWidth = (name: string): string => name.normalize('NFKC');

/** In capitals, letter by letter: a letter whose capital is two letters (ß) differs by more than that. */
export const withoutCapitals = (name: string): string =>
  Array.from(name, (char) => {
    const capital = char.toUpperCase();
    return capital.length === char.length ? capital : char;
  }).join('');

/** Without the dot between the parts of a name, of which keyboards offer half a dozen. */
export const withoutDots = (name: string): string => name.replace(DOTS, '');

/**
 * Without commas, apostrophes, hyphens and brackets; passports print some of them and their machine zone
 * none.
 */
export const withoutPunctuation = (name: string): string => name.replace(PUNCTUATION, '');

/** The words between white space; joined, they are the name without spaces. */
export const wordsOf = (name: string): readonly string[] => name.split(SPACES).filter((word) => word !== '');

/** Without accents, in each of the ways in which passports do that. */
export function withoutDiacritics(name: string): readonly string[] {
  const composed = name.normalize('NFC');
  const forms = [{}, PASSPORT_LETTERS, PINYIN_LETTERS].map((first) => {
    const letters: Readonly<Record<string, string>> = { ...PLAIN_LETTERS, ...first };
    const replaced = Array.from(composed, (char) => letters[char] ?? char).join('');
    return replaced.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  });
  return [...new Set(forms)];
}
