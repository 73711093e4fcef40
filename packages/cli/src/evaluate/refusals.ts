import type { RuleSet } from '@tucai/vision';
import type { Examined } from './examine.ts';
import { isJudged } from './judged.ts';
import type { Criterion, KnownTruth, Sample } from './sample.ts';

/** A photo that ought to be taken, and the checks that fail it. */
export interface Refusal {
  readonly photo: string;
  /** Checks that fail it although nothing known about the photo speaks for it. */
  readonly wrongly: readonly string[];
  /** Checks that fail it for what is known to be wrong, or may be wrong, with the photo; with the word of the label. */
  readonly rightly: readonly { readonly code: string; readonly label: string }[];
}

/** How neutral portraits fare: those that comply with every rule, or are labelled as such apart from one thing or another. */
export interface Refusals {
  readonly photos: number;
  /** Wrongly failed by no check, by one, by more. */
  readonly byNone: number;
  readonly byOne: number;
  readonly byMore: number;
  /** Every photo that any check fails. */
  readonly failed: readonly Refusal[];
}

/** @returns null without neutral portraits */
export function refusals(examined: readonly Examined[], rules: RuleSet): Refusals | null {
  const neutral = examined.filter(({ sample }) => sample.neutral ?? violatesNothing(sample, rules));
  if (neutral.length === 0) return null;
  const answers = neutral.map(({ sample, report }): Refusal => {
    const failing = report.checks.filter(({ verdict }) => verdict === 'fail').map(({ code }) => code);
    const truthOf = (code: Criterion) => sample.truths[code]?.truth ?? 'compliant';
    return {
      photo: sample.name,
      wrongly: failing.filter((code) => truthOf(code) === 'compliant'),
      rightly: failing
        .filter((code) => truthOf(code) !== 'compliant')
        .map((code) => ({ code, label: sample.truths[code]?.label ?? truthOf(code) })),
    };
  });
  const by = (fits: (count: number) => boolean): number =>
    answers.filter(({ wrongly }) => fits(wrongly.length)).length;
  return {
    photos: neutral.length,
    byNone: by((count) => count === 0),
    byOne: by((count) => count === 1),
    byMore: by((count) => count > 1),
    failed: answers.filter(({ wrongly, rightly }) => wrongly.length + rightly.length > 0),
  };
}

/** Only of what the rules judge: a red wall is no fault where any background will do. */
function violatesNothing({ truths }: Sample, rules: RuleSet): boolean {
  return Object.entries(truths).every(
    ([criterion, known]) => !isWrong(known) || !isJudged(criterion as Criterion, rules),
  );
}

function isWrong(known: KnownTruth | undefined): boolean {
  return known?.truth === 'violating' || known?.truth === 'warnable';
}
