/** First characters by which Excel, LibreOffice and others take a cell for a formula (OWASP, CSV injection). */
const FORMULA = /^[\s]*[=+\-@\t\r＝＋－＠]/;

/**
 * What Excel would show as something else: digits that it rounds or whose leading zeros it drops, `1-2` and `2022.01`
 * (dates), `1E5` (a power of ten), `TRUE`.
 */
const NOT_KEPT = new RegExp(
  [
    ...[
      '0\\d+',
      '\\d{11,}',
      '\\d{17}X',
      '\\d+(?:\\.\\d*)?E[+-]?\\d+',
      '\\d+(?:[-/.:年月]\\d+)+日?',
      'true',
      'false',
    ],
    // A month and a number, either way round.
    ...[
      '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-/ ]?\\d+',
      '\\d+[-/ ]?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*',
    ],
  ]
    .map((form) => `^${form}$`)
    .join('|'),
  'i',
);

/**
 * A cell of a CSV file that Excel shows as it is: never a formula (an apostrophe goes before it), and numbers kept as text
 * by a tab behind them, which is not shown.
 */
export function csvCell(text: string): string {
  const plain = FORMULA.test(text) ? `'${text}` : NOT_KEPT.test(text) ? `${text}\t` : text;
  return /[",\r\n\t']|^\s|\s$/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** A line of cells, as RFC 4180 has it. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** Excel takes a file for UTF-8 only with it. */
export const BYTE_ORDER_MARK = '\ufeff';
