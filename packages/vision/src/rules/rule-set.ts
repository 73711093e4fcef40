import * as z from 'zod/mini';
import { CHECK_CODES, type CheckCode } from '../checks/codes.ts';
import { VisionError } from '../errors.ts';
import { SOURCE_RULES } from './source-rules.ts';

/** One limit and where its number comes from. */
const bound = z.strictObject({ value: z.number(), source: z.string().check(z.minLength(1)) });

/** A closed interval; a missing end is unbounded. */
const range = z.strictObject({ min: z.optional(bound), max: z.optional(bound) }).check(
  z.refine((r) => r.min === undefined || r.max === undefined || r.min.value <= r.max.value, {
    error: 'min must not exceed max',
  }),
);

/** True when an outer limit leaves at least as much room as the inner one; `sign` 1 for lower, -1 for upper ends. */
function contains(outer: Bound | undefined, inner: Bound | undefined, sign: 1 | -1): boolean {
  return outer === undefined || (inner !== undefined && sign * (inner.value - outer.value) >= 0);
}

const rule = z
  .strictObject({
    /** False turns the check off: it reports `skipped`. */
    enabled: z._default(z.boolean(), true),
    /** Values that pass. */
    pass: range,
    /** Values outside `pass` that only warn; an empty object never fails. Without it all outside `pass` fails. */
    warn: z.optional(range),
  })
  .check(
    z.refine((r) => r.warn === undefined || contains(r.warn.min, r.pass.min, 1), {
      error: 'warn must contain pass',
    }),
    z.refine((r) => r.warn === undefined || contains(r.warn.max, r.pass.max, -1), {
      error: 'warn must contain pass',
    }),
  );

const ruleSetSchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  version: z.number().check(z.int(), z.positive()),
  rules: z.record(z.enum(CHECK_CODES), rule),
});

const ruleOverride = z.strictObject({
  enabled: z.optional(z.boolean()),
  pass: z.optional(range),
  warn: z.optional(range),
});

/** What a host may write: any part of a rule set, laid over the built-in one. */
const overrideSchema = z.strictObject({
  id: z.optional(z.string().check(z.minLength(1))),
  version: z.optional(z.number().check(z.int(), z.positive())),
  rules: z.optional(
    z.strictObject(Object.fromEntries(CHECK_CODES.map((code) => [code, z.optional(ruleOverride)]))),
  ),
});

export type Bound = z.infer<typeof bound>;
export type Range = z.infer<typeof range>;
export type Rule = z.infer<typeof rule>;
/** Thresholds as data: which values of which check pass, warn or fail, and why. */
export interface RuleSet {
  readonly id: string;
  readonly version: number;
  readonly rules: Readonly<Record<CheckCode, Rule>>;
}

/**
 * Lays a host's own thresholds over a rule set. A check that is named replaces only the fields it gives:
 * `{"rules": {"mouth-closed": {"enabled": false}}}` is enough to turn one off.
 * @param override parsed JSON of unknown content
 * @throws VisionError `rules/invalid` with the path and the reason of every problem
 */
export function mergeRules(override: unknown, base: RuleSet = SOURCE_RULES): RuleSet {
  const parsed = overrideSchema.safeParse(override);
  if (!parsed.success) throw invalidRules(parsed.error.issues);
  const { rules = {}, ...head } = parsed.data;
  const merged = Object.fromEntries(
    CHECK_CODES.map((code) => [code, { ...base.rules[code], ...rules[code] }]),
  );
  const whole = ruleSetSchema.safeParse({
    id: head.id ?? base.id,
    version: head.version ?? base.version,
    rules: merged,
  });
  if (!whole.success) throw invalidRules(whole.error.issues);
  return whole.data;
}

function invalidRules(issues: readonly z.core.$ZodIssue[]): VisionError {
  const reasons = issues.map((issue) => `${issue.path.join('.') || '(top)'}: ${reasonOf(issue)}`);
  return new VisionError('rules/invalid', `The rules cannot be used. ${reasons.join('; ')}`, {
    details: { problems: reasons.length },
  });
}

/** zod/mini carries no texts of its own, to stay small in a browser. */
function reasonOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `unknown ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
    case 'invalid_type':
      return `expected ${issue.expected}`;
    case 'too_small':
      return 'must not be empty, zero or negative';
    default:
      return issue.message;
  }
}
