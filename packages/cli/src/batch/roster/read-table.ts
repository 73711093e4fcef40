import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { UsageError } from '../../usage-error.ts';
import { decodeText } from './decode-text.ts';
import { csvNumber, excelNumber } from './excel-number.ts';

/** Rows of cells as text, without spaces around them. */
export type TableRows = readonly (readonly string[])[];

/** Largest roster, in bytes: far above a whole university as a table. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Reads a table from a CSV file (comma, semicolon or tab; UTF-8, UTF-16 or GBK) or the first sheet of an xlsx file.
 * @param shown the path as the user gave it
 * @throws UsageError when it cannot be read as one
 */
export async function readTable(path: string, shown: string): Promise<TableRows> {
  const bytes = await readFile(path).catch((cause: NodeJS.ErrnoException) => {
    throw new UsageError(`The roster ${shown} cannot be read (${cause.code ?? 'unknown'}).`, { cause });
  });
  if (bytes.length > MAX_BYTES) throw new UsageError(`The roster ${shown} is larger than 64 MB.`);
  if (bytes.length === 0) throw new UsageError(`The roster ${shown} is empty.`);
  const kind = extname(path).toLowerCase();
  // The first bytes decide where the name does not: an xlsx is a zip, an old xls a compound file.
  if (isZip(bytes)) return readXlsx(bytes, shown);
  if (kind === '.xlsx' || kind === '.xls' || isCompoundFile(bytes)) {
    throw new UsageError(
      `The roster ${shown} is no xlsx workbook. Save it in Excel as “Excel workbook (.xlsx)” or CSV, without a password.`,
    );
  }
  return readCsv(decodeText(bytes), shown);
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function isCompoundFile(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf;
}

function readCsv(text: string, shown: string): TableRows {
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
    return rows.map((row) => row.map((cell) => csvNumber(cleaned(cell))));
  } catch (cause) {
    throw new UsageError(`The roster ${shown} cannot be read as CSV. Save it again from Excel.`, { cause });
  }
}

/** The sign that comes most often in the first line: Excel writes semicolons or tabs in some settings. */
function delimiterOf(text: string): string {
  const [line = ''] = text.split(/\r\n|\n|\r/, 1);
  const count = (sign: string): number => line.split(sign).length;
  return ['\t', ';'].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',');
}

async function readXlsx(bytes: Uint8Array, shown: string): Promise<TableRows> {
  try {
    // Numbers stay as the file writes them, so that none loses a digit here.
    const rows = await readSheet(Buffer.from(bytes), 1, { parseNumber: excelNumber });
    return rows.map((row) => row.map((cell) => cleaned(cellText(cell))));
  } catch (cause) {
    throw new UsageError(`The roster ${shown} cannot be read as xlsx. Save it again from Excel.`, { cause });
  }
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

/** Without the tab or apostrophe that keeps a long number as text in Excel. */
function cleaned(cell: string): string {
  return cell.trim().replace(/^'(?=\d)/, '');
}
