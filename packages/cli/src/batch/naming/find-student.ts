import type { Roster, Student } from '../roster/read-roster.ts';
import { foldedPerson, numberTokens, personTokens, stemOf } from './name-tokens.ts';

export type Match =
  | { readonly student: Student }
  /** Nobody of the roster is in the file's name. */
  | { readonly problem: 'name/not-in-roster' }
  /** More than one student is, or two students share the name that is. */
  | { readonly problem: 'name/unclear' };

/** Finds the student of a photo by what the file is called. */
export type FindStudent = (file: string) => Match;

/**
 * Prepares the search in a roster. A file is a student's when the roster's column of photo files names it; else when
 * its name holds the student's number, ID number or capture code; else when it holds the student's name and no other
 * student has that name. Numbers outweigh names, because two students may share a name.
 */
export function studentFinder({ students }: Roster): FindStudent {
  const byFile = index(students, ({ photoFile }) => [photoFile === '' ? '' : stemOf(photoFile)]);
  const byNumber = index(students, ({ studentNumber, idNumber, captureCode }) => [
    studentNumber,
    idNumber,
    captureCode,
  ]);
  const byName = index(students, ({ name }) => [foldedPerson(name)]);

  return (file) => {
    const stem = stemOf(file);
    for (const [known, tokens] of [
      [byFile, [stem]],
      [byNumber, numberTokens(stem)],
      [byName, personTokens(stem)],
    ] as const) {
      const found = new Set(tokens.flatMap((token) => [...(known.get(token.toLowerCase()) ?? [])]));
      const [student] = found;
      if (student !== undefined) return found.size === 1 ? { student } : { problem: 'name/unclear' };
    }
    return { problem: 'name/not-in-roster' };
  };
}

function index(
  students: readonly Student[],
  keysOf: (student: Student) => readonly string[],
): ReadonlyMap<string, ReadonlySet<Student>> {
  const known = new Map<string, Set<Student>>();
  for (const student of students) {
    for (const key of keysOf(student)) {
      if (key === '') continue;
      const folded = key.toLowerCase();
      known.set(folded, (known.get(folded) ?? new Set()).add(student));
    }
  }
  return known;
}
