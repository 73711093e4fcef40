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

/** True when a limit leaves at least as much room as another; `sign` 1 for lower, -1 for upper ends. */
function contains(outer: Bound | undefined, inner: Bound | undefined, sign: 1 | -1): boolean {
  return outer === undefined || (inner !== undefined && sign * (inner.value - outer.value) >= 0);
}

/** What is wrong with a warning range, if anything: both ends are told at once. */
function narrowerThan(pass: Range, warn: Range): string | undefined {
  const ends = [
    contains(warn.min, pass.min, 1) ? [] : ['min'],
    contains(warn.max, pass.max, -1) ? [] : ['max'],
  ].flat();
  if (ends.length === 0) return undefined;
  const told = ends.map((end) => `warn.${end} leaves less room than pass.${end}`);
  return `warn must contain pass: ${told.join(' and ')}`;
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
  .check(({ value: { pass, warn }, issues }) => {
    const problem = warn && narrowerThan(pass, warn);
    if (problem !== undefined) issues.push({ code: 'custom', message: problem, input: warn });
  });

const ruleSetSchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  version: z.number().check(z.int(), z.positive()),
  rules: z.record(z.enum(CHECK_CODES), rule),
});

/** Part of a range; null takes a limit away. */
const rangeOverride = z.strictObject({ min: z.nullish(bound), max: z.nullish(bound) });

const ruleOverride = z.strictObject({
  enabled: z.optional(z.boolean()),
  pass: z.optional(rangeOverride),
  warn: z.nullish(rangeOverride),
});

/** What a host may write: any part of a rule set, laid over the built-in one. */
const overrideSchema = z.strictObject({
  id: z.optional(z.string().check(z.minLength(1))),
  version: z.optional(z.number().check(z.int(), z.positive())),
  rules: z.optional(
    z.strictObject(Object.fromEntries(CHECK_CODES.map((code) => [code, z.optional(ruleOverride)]))),
  ),
});

type RangeOverride = z.infer<typeof rangeOverride>;
type RuleOverride = z.infer<typeof ruleOverride>;
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
 * Lays a host's own thresholds over a rule set, limit by limit: what the override does not name stays.
 * `{"rules": {"mouth-closed": {"enabled": false}}}` is enough to turn a check off, and a `pass` with only a
 * `max` keeps the `min` that was there. `null` takes a limit away, or the whole of `warn`.
 *
 * Where the override widens `pass` beyond a limit of `warn` that it does not name, that limit moves along; a
 * limit of `pass` on a side that had none fails at once unless the override names one of `warn` as well.
 * @param override parsed JSON of unknown content
 * @throws VisionError `rules/invalid` with the path and the reason of every problem
 */
export function mergeRules(override: unknown, base: RuleSet = SOURCE_RULES): RuleSet {
  const parsed = overrideSchema.safeParse(override);
  if (!parsed.success) throw invalidRules(parsed.error.issues);
  const { rules = {}, ...head } = parsed.data;
  const merged = Object.fromEntries(
    CHECK_CODES.map((code) => [code, mergeRule(base.rules[code], rules[code] ?? {})]),
  );
  const whole = ruleSetSchema.safeParse({
    id: head.id ?? base.id,
    version: head.version ?? base.version,
    rules: merged,
  });
  if (!whole.success) throw invalidRules(whole.error.issues);
  return whole.data;
}

function mergeRule(
  base: Rule,
  { enabled = base.enabled, pass: passes = {}, warn: warns }: RuleOverride,
): Rule {
  const pass = mergeRange(base.pass, passes);
  if (warns === null || (base.warn === undefined && warns === undefined)) return { enabled, pass };
  // Refused for that alone, so nothing is said about its warning range.
  if (pass.min && pass.max && pass.min.value > pass.max.value) return { enabled, pass };
  const warn = mergeRange(base.warn ?? {}, warns ?? {});
  const min = warns?.min === undefined ? movedAlong(warn.min, base.pass.min, pass.min, 1) : warn.min;
  const max = warns?.max === undefined ? movedAlong(warn.max, base.pass.max, pass.max, -1) : warn.max;
  return { enabled, pass, warn: { ...(min ? { min } : {}), ...(max ? { max } : {}) } };
}

function mergeRange(base: Range, override: RangeOverride): Range {
  const min = override.min === undefined ? base.min : override.min;
  const max = override.max === undefined ? base.max : override.max;
  return { ...(min ? { min } : {}), ...(max ? { max } : {}) };
}

/**
 * A warning limit that the override does not name, after the passing limit changed from `before` to `pass`:
 * never narrower than that, and no wider on a side that had no limit before, so that a new limit is one.
 */
function movedAlong(
  warn: Bound | undefined,
  before: Bound | undefined,
  pass: Bound | undefined,
  sign: 1 | -1,
): Bound | undefined {
  if (before === undefined && warn === undefined) return pass;
  return contains(warn, pass, sign) ? warn : pass;
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
      return issue.origin === 'string' ? 'must not be empty' : 'must be 1 or more';
    default:
      return issue.message;
  }
}
