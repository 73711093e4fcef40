import type { CheckResult } from '../checks/check.ts';
import type { Observation } from '../observation.ts';

/** What a person or a program wants to know about one photo. Plain JSON, no pixels, no landmarks. */
export interface Report {
  /**
   * The worst verdict of all checks. Checks that the rules turned off do not count; one that could not be made
   * (`no-face`, `too-small`, `model-missing`, `no-file`) counts as a warning, so that a photo passes only when
   * everything that was asked for was looked at. Without the file, checks that only warn and read it do not count.
   */
  readonly verdict: 'pass' | 'warn' | 'fail';
  /** How many faces were found: of the first 16 candidates, so a crowd counts 16 at most. */
  readonly faces: number;
  /** The rule set that judged. */
  readonly rules: { readonly id: string; readonly version: number };
  /** One result a check, in the registry's order. */
  readonly checks: readonly CheckResult[];
}

/** A report together with what it was made from, for drawing or further measuring. */
export interface PhotoCheck {
  readonly report: Report;
  readonly observation: Observation;
}
