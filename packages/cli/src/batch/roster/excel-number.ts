/** Stands in the place of a number whose last digits Excel has thrown away. */
export const LOST_DIGITS = '\u0000lost digits';

/** Excel keeps 15 digits of a number and no more. */
const KEPT_DIGITS = 15;

/**
 * A number cell as the text one sees: `2.02201E+11` becomes its digits. A whole number of more than 15 digits, such as
 * an ID number typed into a cell that is no text, is not to be trusted any more and gives `LOST_DIGITS`.
 */
export function excelNumber(text: string): string {
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:e\+?(-?\d+))?$/i.exec(text.trim());
  if (parts === null) return text;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts;
  const shift = Number(exponent);
  if (shift < fraction.replace(/0+$/, '').length) return text;
  const digits = `${whole}${fraction.padEnd(shift, '0').slice(0, shift)}`.replace(/^0+(?=\d)/, '');
  return digits.length > KEPT_DIGITS ? LOST_DIGITS : sign + digits;
}

/** The same for a cell of a CSV file, where digits are only lost once a number is written with an exponent. */
export function csvNumber(text: string): string {
  return /^\d(\.\d+)?e\+?\d+$/i.test(text) ? excelNumber(text) : text;
}
