import type { $ZodIssue, $ZodType, output } from 'zod/v4/core';
import { safeParse } from 'zod/v4/core';
import { TucaiError } from './tucai-error.ts';

/**
 * Checks what comes from outside against a zod schema and hands back the typed value. The error lists every
 * problem by path and reason in its message, and as `path → reason` in its details. It never repeats what was
 * found there, because that may be a name or an ID number; for the same reason zod's own error is not its cause.
 *
 * @param what what the value is, for the message: `the capture policy`
 * @throws TucaiError `input/invalid`
 * @example
 * const policy = parse(capturePolicy, JSON.parse(text), 'the capture policy');
 */
export function parse<Schema extends $ZodType>(schema: Schema, value: unknown, what: string): output<Schema> {
  const result = safeParse(schema, value);
  if (result.success) return result.data;
  const problems = new Map<string, string>();
  for (const issue of result.error.issues) {
    const path = pathOf(issue.path);
    const earlier = problems.get(path);
    problems.set(path, earlier === undefined ? reasonOf(issue) : `${earlier}, ${reasonOf(issue)}`);
  }
  const list = Array.from(problems, ([path, reason]) => `${path}: ${reason}`).join('; ');
  throw new TucaiError('input/invalid', `Cannot use ${what}. ${list}.`, {
    details: Object.fromEntries(problems),
  });
}

function pathOf(path: readonly PropertyKey[]): string {
  return path.length === 0 ? '(top)' : path.map(shownKey).join('.');
}

/** Keys of a record come from the data and may be personal: only what looks like a field's name is shown. */
function shownKey(key: PropertyKey): string {
  if (typeof key === 'number') return String(key);
  return typeof key === 'string' && /^[A-Za-z_][A-Za-z_-]{0,39}$/.test(key) ? key : '*';
}

/** By the kind of problem and what the schema wants; of zod's messages only those the schema's author wrote. */
function reasonOf(issue: $ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${issue.expected}`;
    case 'invalid_value':
      return `expected one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `must be ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${unitOf(issue.origin)}`;
    case 'too_big':
      return `must be ${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}${unitOf(issue.origin)}`;
    case 'not_multiple_of':
      return `must be a multiple of ${issue.divisor}`;
    case 'invalid_format':
      return issue.format === 'regex' ? 'has the wrong form' : `is not a valid ${issue.format}`;
    case 'unrecognized_keys':
      return `unknown ${issue.keys.length === 1 ? 'key' : 'keys'} ${issue.keys.map(shownKey).join(', ')}`;
    case 'invalid_union':
      return 'fits none of the allowed forms';
    case 'invalid_key':
      return 'has a key that is not allowed';
    case 'invalid_element':
      return 'has an element that is not allowed';
    default:
      return issue.message;
  }
}

function unitOf(origin: string): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' || origin === 'set' || origin === 'map' ? ' elements' : '';
}
