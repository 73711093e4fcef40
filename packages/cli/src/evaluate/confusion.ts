import type { Verdict } from '@tucai/vision';
import { type Proportion, wilson } from './wilson.ts';

/**
 * What the label says a check ought to find. `warnable` violates in a way that the check by its rule only warns of, and
 * is counted apart. `unclear` and any other label are listed, never counted.
 */
export type Truth = 'violating' | 'warnable' | 'compliant' | 'unclear';

/** How often each verdict was given to photos of one truth. */
export type VerdictCounts = Readonly<Record<Verdict, number>>;

export interface Confusion {
  readonly violating: VerdictCounts;
  readonly compliant: VerdictCounts;
  /** Violating photos that were flagged, of all violating ones that were judged. */
  readonly caught: Proportion | null;
  /** Photos that by the rule are only warned of: those that were warned of or failed. */
  readonly warned: Proportion | null;
  /** Compliant photos that were flagged, of all compliant ones that were judged. */
  readonly falseAlarms: Proportion | null;
}

export interface Judgement {
  readonly truth: Truth;
  readonly verdict: Verdict;
}

/**
 * Counts verdicts against truth; a skipped check was not judged.
 * @param flags what counts as flagged: `fail`, so that a warning is neither caught nor a false alarm, or for a check
 *   that never fails by its rule `warn`
 */
export function confusion(judgements: readonly Judgement[], flags: 'fail' | 'warn' = 'fail'): Confusion {
  const violating = countVerdicts(judgements, 'violating');
  const compliant = countVerdicts(judgements, 'compliant');
  const warnable = countVerdicts(judgements, 'warnable');
  const flagged = ({ fail, warn }: VerdictCounts): number => (flags === 'fail' ? fail : fail + warn);
  return {
    violating,
    compliant,
    caught: wilson(flagged(violating), judged(violating)),
    warned: wilson(warnable.fail + warnable.warn, judged(warnable)),
    falseAlarms: wilson(flagged(compliant), judged(compliant)),
  };
}

/** All verdicts but `skipped`. */
function judged(counts: VerdictCounts): number {
  return counts.pass + counts.warn + counts.fail;
}

function countVerdicts(judgements: readonly Judgement[], truth: Truth): VerdictCounts {
  const counts = { pass: 0, warn: 0, fail: 0, skipped: 0 };
  for (const judgement of judgements) if (judgement.truth === truth) counts[judgement.verdict] += 1;
  return counts;
}
