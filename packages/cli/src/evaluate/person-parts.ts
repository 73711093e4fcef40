import type { Confusion } from './confusion.ts';
import { confusion } from './confusion.ts';
import type { CriterionResult, Row } from './group-result.ts';
import type { Criterion } from './sample.ts';

/** Limits are set on this rendered person, so what comes out for it is no evidence. */
const TUNED_ON = 'f1';
/** The rendered person the limits are reported on. */
const REPORTED_ON = 'm1';

const PARTS: readonly { readonly name: string; readonly holds: (person: string) => boolean }[] = [
  { name: `${TUNED_ON} (limits were set on it)`, holds: (person) => person === TUNED_ON },
  { name: REPORTED_ON, holds: (person) => person === REPORTED_ON },
  { name: 'all others', holds: (person) => person !== TUNED_ON && person !== REPORTED_ON },
];

/** The photos of one person, or of several together. */
export interface PersonPart {
  readonly name: string;
  readonly photos: number;
  readonly criteria: readonly { readonly criterion: Criterion; readonly confusion: Confusion }[];
}

/** Splits by who the limits were set on; empty for photos that do not show that person. */
export function personParts(criteria: readonly CriterionResult[]): PersonPart[] {
  const people = (rows: readonly Row[], holds: (person: string) => boolean): Row[] =>
    rows.filter(({ person }) => holds(person));
  if (!criteria.some(({ rows }) => rows.some(({ person }) => person === TUNED_ON))) return [];
  return PARTS.map(({ name, holds }) => ({
    name,
    photos: new Set(criteria.flatMap(({ rows }) => people(rows, holds).map(({ photo }) => photo))).size,
    criteria: criteria.map(({ criterion, rows, warnOnly }) => ({
      criterion,
      confusion: confusion(
        people(rows, holds).map(({ truth, result }) => ({ truth, verdict: result.verdict })),
        warnOnly ? 'warn' : 'fail',
      ),
    })),
  }));
}
