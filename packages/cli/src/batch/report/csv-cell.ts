/** First characters by which Excel, LibreOffice and others take a cell for a formula (OWASP, CSV injection). */
const FORMULA = /^[\s]*[=+\-@\t\r＝＋－＠]/;

/** Digits that Excel would round, or whose leading zeros it would drop. */
const LONG_NUMBER = /^(0\d+|\d{11,}|\d{17}[Xx])$/;

/**
 * A cell of a CSV file that Excel shows as it is: never a formula (an apostrophe goes before it), and long numbers kept
 * as text by a tab behind them, which is not shown.
 */
export function csvCell(text: string): string {
  const plain = FORMULA.test(text) ? `'${text}` : LONG_NUMBER.test(text) ? `${text}\t` : text;
  return /[",\r\n\t']|^\s|\s$/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** A line of cells, as RFC 4180 has it. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** Excel takes a file for UTF-8 only with it. */
export const BYTE_ORDER_MARK = '\ufeff';
