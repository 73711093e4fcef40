import type { Bound } from './rule-set.ts';

/**
 * A limit that we set ourselves, with the measurement behind it. The sets: "f1" are the 41 renders of one person
 * and "real" the 35 real photos, both seen while limits were set, as `docs/evaluation.md` says.
 */
export const measured = (value: number, why: string): Bound => ({ value, source: `measured: ${why}` });
/** A limit that follows from a published rule. */
export const derived = (value: number, why: string): Bound => ({ value, source: why });
