import type { CheckCode, HeadPose } from '@tucai/vision';
import type { Truth } from './confusion.ts';

/** What is judged: one check, or the three angles of the head taken together where the label is one word. */
export type Criterion = CheckCode | 'head-pose';

/** What is known about one photo with respect to one criterion. */
export interface KnownTruth {
  readonly truth: Truth;
  /** The word of the label, where the label has more than two. */
  readonly label?: string;
}

/** A group of photos that is reported on its own. */
export interface SampleGroup {
  /** Such as `fixtures` or `rendered: f1`. */
  readonly name: string;
  /** One sentence on what the group is for, printed above its tables. */
  readonly note: string;
}

/** One labelled photo. */
export interface Sample {
  readonly name: string;
  readonly path: string;
  readonly group: SampleGroup;
  readonly person: string;
  readonly truths: Readonly<Partial<Record<Criterion, KnownTruth>>>;
  /** A portrait that nothing but its known violations speaks against; without it, one that violates nothing. */
  readonly neutral?: boolean;
  /** How many faces the photo shows. */
  readonly faces?: number;
  /** The true angles, where they are exact. */
  readonly pose?: HeadPose;
  /** 0 (open) to 1 (shut), where it is exact. */
  readonly lidClosure?: number;
}
