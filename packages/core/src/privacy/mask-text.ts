/**
 * How a value is shown in part. Stars stand for characters one to one, but in names, whose length would tell
 * too much of rare ones. At least half of a number is hidden; only of mainland phones, by custom, no more
 * than the middle four.
 */

/** Surnames of two characters that are still borne; of other names the first character is shown. */
const DOUBLE_SURNAMES = new Set([
  ...[
    '欧阳',
    '上官',
    '司马',
    '东方',
    '独孤',
    '南宫',
    '万俟',
    '闻人',
    '夏侯',
    '诸葛',
    '尉迟',
    '公羊',
    '赫连',
    '澹台',
  ],
  ...[
    '皇甫',
    '宗政',
    '濮阳',
    '公冶',
    '太叔',
    '申屠',
    '公孙',
    '慕容',
    '仲孙',
    '钟离',
    '长孙',
    '宇文',
    '司徒',
    '鲜于',
  ],
  ...[
    '司空',
    '闾丘',
    '亓官',
    '司寇',
    '巫马',
    '公西',
    '颛孙',
    '漆雕',
    '乐正',
    '拓跋',
    '轩辕',
    '令狐',
    '段干',
    '百里',
  ],
  ...['呼延', '东郭', '南门', '羊舌', '梁丘', '左丘', '东门', '西门', '第五', '端木', '太史', '公良'],
]);

/**
 * A Chinese name by its surname and stars (`张**`, `欧阳**`), any other by the first letter of each word (`J***
 * S***`): which of them is the surname cannot be known.
 */
export function maskName(name: string): string {
  const trimmed = name.trim();
  if (trimmed === '') return '';
  if (!/^\p{Script=Han}/u.test(trimmed)) {
    return trimmed
      .split(/\s+/)
      .map((word) => `${Array.from(word)[0]}***`)
      .join(' ');
  }
  const letters = Array.from(trimmed);
  const surname = letters.length > 2 && DOUBLE_SURNAMES.has(letters.slice(0, 2).join('')) ? 2 : 1;
  return `${letters.slice(0, surname).join('')}**`;
}

/**
 * An ID number of 15 characters and more by its first 3 and last 4 (`110***********002X`), a shorter one by
 * its last 2.
 */
export function maskDocumentNumber(number: string): string {
  return number.length >= 15 ? keep(number, 3, 4) : keep(number, 0, 2);
}

/** A mainland number as `138****5678`, also with `+86`; another one by `+`, two digits and the last two. */
export function maskPhone(phone: string): string {
  if (/^(?:\+86)?1\d{10}$/.test(phone)) return `${phone.slice(0, -8)}****${phone.slice(-4)}`;
  return keep(phone, 3, 2);
}

/** A school's number by its last 3. */
export function maskSchoolNumber(number: string): string {
  return keep(number, 0, 3);
}

/** `YYYY-MM-DD` by its year. */
export function maskBirthDate(date: string): string {
  return keep(date, 4, 0);
}

/** The first and last characters; what is too short for half of it to be hidden shows nothing at all. */
function keep(text: string, first: number, last: number): string {
  const letters = Array.from(text);
  const shown = first + last > letters.length / 2 ? 0 : 1;
  const [from, to] = [first * shown, letters.length - last * shown];
  return letters.map((letter, i) => (i >= from && i < to && letter !== '-' ? '*' : letter)).join('');
}
