import type { FileErrorCode, FoundPhoto } from '../check/found-photo.ts';
import { foldedName, isFileName } from './naming/file-name.ts';
import { studentFinder } from './naming/find-student.ts';
import { isIdNumber } from './naming/id-number.ts';
import { lonelyNumber, looksLikeStudentNumber, stemOf } from './naming/name-tokens.ts';
import type { Roster, Student } from './roster/read-roster.ts';

/** What finished pictures are called by. */
export const NAMED_BY = ['student-number', 'id-number'] as const;
export type NamedBy = (typeof NAMED_BY)[number];

/** Why a file gets no finished picture whatever it shows. */
export type PlanProblem =
  | FileErrorCode
  | 'name/not-in-roster'
  | 'name/unclear'
  /** No number can be read from the file's name, and there is no roster. */
  | 'name/no-number'
  /** The roster knows the student but not the number that pictures are called by. */
  | 'name/number-missing'
  /** The number cannot be the name of a file. */
  | 'name/unsafe'
  /** Another file is the same student's. */
  | 'name/duplicate';

/** One file of the folder. */
export interface PlanItem {
  /** Below the folder, as it is shown and as the journal knows it; `/` between folders on every system. */
  readonly file: string;
  /** Absolute. */
  readonly path: string;
  /** Name of the finished picture without `.jpg`; empty where there is none. */
  readonly name: string;
  readonly student: Student | undefined;
  readonly problem: PlanProblem | undefined;
  /** Of a duplicate, the other files of the same student; the first few. */
  readonly sameAs?: readonly string[];
}

export interface Plan {
  /** Every file, in the order in which it was found. */
  readonly items: readonly PlanItem[];
  /** Students of the roster of whom no file is. */
  readonly missing: readonly Student[];
}

export interface PlanOptions {
  readonly roster?: Roster | undefined;
  readonly namedBy: NamedBy;
}

/**
 * Decides for every photo what its finished picture is called. Two photos of one student get none: nobody but the
 * photographer knows which one is meant.
 * @param photos with `file` below the folder
 */
export function makePlan(photos: readonly FoundPhoto[], { roster, namedBy }: PlanOptions): Plan {
  const find = roster && studentFinder(roster);
  const named = photos.map((photo): PlanItem => {
    const { file, path, problem } = photo;
    const item = { file, path, name: '', student: undefined, problem };
    if (problem !== undefined) return item;
    if (find === undefined) return { ...item, ...checked(numberIn(file, namedBy), 'name/no-number') };
    const match = find(file);
    if ('problem' in match) return { ...item, problem: match.problem };
    const { student } = match;
    const number = namedBy === 'student-number' ? student.studentNumber : student.idNumber;
    return { ...item, student, ...checked(number, 'name/number-missing') };
  });
  const items = withoutDuplicates(named);
  const seen = new Set(items.map(({ student }) => student));
  return { items, missing: (roster?.students ?? []).filter((student) => !seen.has(student)) };
}

function numberIn(file: string, namedBy: NamedBy): string {
  const kind =
    namedBy === 'id-number'
      ? isIdNumber
      : (token: string) => looksLikeStudentNumber(token) && !isIdNumber(token);
  return lonelyNumber(stemOf(file), kind) ?? '';
}

function checked(number: string, ifNone: PlanProblem): Pick<PlanItem, 'name' | 'problem'> {
  if (number === '') return { name: '', problem: ifNone };
  return isFileName(number) ? { name: number, problem: undefined } : { name: '', problem: 'name/unsafe' };
}

/** Students are the same when they are the same row, or when their pictures would have the same name. */
function withoutDuplicates(items: readonly PlanItem[]): PlanItem[] {
  const files = new Map<string, string[]>();
  const keyOf = ({ name, student }: PlanItem): string => (student ? `row ${student.row}` : foldedName(name));
  for (const item of items) {
    if (item.name === '') continue;
    const known = files.get(keyOf(item));
    if (known === undefined) files.set(keyOf(item), [item.file]);
    else known.push(item.file);
  }
  return items.map((item) => {
    const same = item.name === '' ? [] : (files.get(keyOf(item)) ?? []);
    if (same.length < 2) return item;
    const sameAs = same.filter((file) => file !== item.file).slice(0, SHOWN_DUPLICATES);
    return { ...item, problem: 'name/duplicate', sameAs };
  });
}

/** So many other files of a student are named; a thousand copies would fill the report. */
const SHOWN_DUPLICATES = 3;
