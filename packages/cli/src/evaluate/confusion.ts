import type { Verdict } from '@tucai/vision';
import { type Proportion, wilson } from './wilson.ts';

/** What the label says a check ought to find. `unclear` and any other label are listed, never counted. */
export type Truth = 'violating' | 'compliant' | 'unclear';

/** How often each verdict was given to photos of one truth. */
export type VerdictCounts = Readonly<Record<Verdict, number>>;

export interface Confusion {
  readonly violating: VerdictCounts;
  readonly compliant: VerdictCounts;
  /** Violating photos that passed, of all violating ones that were judged. */
  readonly missed: Proportion | null;
  /** Compliant photos that failed, of all compliant ones that were judged. */
  readonly falseAlarms: Proportion | null;
}

export interface Judgement {
  readonly truth: Truth;
  readonly verdict: Verdict;
}

/** Counts verdicts against truth. A warning is neither a miss nor a false alarm; a skipped check was not judged. */
export function confusion(judgements: readonly Judgement[]): Confusion {
  const violating = countVerdicts(judgements, 'violating');
  const compliant = countVerdicts(judgements, 'compliant');
  return {
    violating,
    compliant,
    missed: wilson(violating.pass, judged(violating)),
    falseAlarms: wilson(compliant.fail, judged(compliant)),
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
