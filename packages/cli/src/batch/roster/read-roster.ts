import { basename } from 'node:path';
import { UsageError } from '../../usage-error.ts';
import { LOST_DIGITS } from './excel-number.ts';
import { readTable, type TableRows } from './read-table.ts';
import { findColumns, ROSTER_FIELDS, type RosterField } from './roster-columns.ts';

/** One student. A field that the roster lacks is empty. */
export type Student = Readonly<Record<RosterField, string>> & {
  /** The row in the roster, from 1, as a spreadsheet shows it. */
  readonly row: number;
};

export interface Roster {
  readonly students: readonly Student[];
}

/**
 * Reads a roster: a row of headings, of which the student's number or the ID number must be one, then a row a student.
 * @param shown the path as the user gave it
 * @throws UsageError when it is no roster, or two rows have one number
 */
export async function readRoster(path: string, shown = basename(path)): Promise<Roster> {
  return rosterOf(await readTable(path, shown), shown);
}

/** The roster in the rows of a table. @throws UsageError */
export function rosterOf(rows: TableRows, shown: string): Roster {
  const found = findColumns(rows);
  if (found === undefined) {
    throw new UsageError(
      `The roster ${shown} has no column 学号 (student number) or 身份证号 (ID number) in its first ten rows. Name the columns.`,
    );
  }
  const { columns } = found;
  const students = rows.flatMap((cells, index): Student[] => {
    if (index <= found.row || cells.every((cell) => cell === '')) return [];
    const field = (name: RosterField): string => plain(cells[columns[name] ?? -1] ?? '');
    const fields = Object.fromEntries(ROSTER_FIELDS.map((name) => [name, field(name)]));
    return [{ ...(fields as Record<RosterField, string>), row: index + 1 }];
  });
  if (students.length === 0) throw new UsageError(`The roster ${shown} has headings but no student.`);
  for (const name of ['studentNumber', 'idNumber', 'captureCode'] as const) {
    assertKept(students, name, shown);
    assertOnce(students, name, shown);
  }
  return { students };
}

/** Full-width digits and letters become plain ones. */
function plain(cell: string): string {
  return cell.normalize('NFKC').trim();
}

/** @throws UsageError for numbers of which Excel has lost digits */
function assertKept(students: readonly Student[], name: RosterField, shown: string): void {
  const lost = students.filter((student) => student[name] === LOST_DIGITS).map(({ row }) => row);
  if (lost.length === 0) return;
  throw new UsageError(
    `The roster ${shown} holds ${LABELS[name] ?? name} as numbers of more than 15 digits (rows ${lost.slice(0, 5).join(', ')}` +
      `${lost.length > 5 ? ' …' : ''}): Excel has lost their last digits. Set the column to text and fill it in again.`,
  );
}

/** Rows are named, not numbers of students: this is shown on the screen. */
function assertOnce(students: readonly Student[], name: RosterField, shown: string): void {
  const rows = new Map<string, number>();
  for (const student of students) {
    const value = student[name].toLowerCase();
    if (value === '') continue;
    const earlier = rows.get(value);
    if (earlier !== undefined) {
      throw new UsageError(
        `The roster ${shown} has the same ${LABELS[name] ?? name} in rows ${earlier} and ${student.row}. Correct it and run again.`,
      );
    }
    rows.set(value, student.row);
  }
}

const LABELS: Partial<Record<RosterField, string>> = {
  studentNumber: '学号 (student number)',
  idNumber: '身份证号 (ID number)',
  captureCode: '图像采集码 (capture code)',
};
