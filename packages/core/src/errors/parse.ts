import type { $ZodIssue, $ZodType, output } from 'zod/v4/core';
import { safeParse } from 'zod/v4/core';
import { fieldNames } from './field-names.ts';
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
  const fields = fieldNames(schema);
  const problems = new Map<string, string>();
  for (const issue of result.error.issues) {
    const path = pathOf(issue.path, fields);
    const earlier = problems.get(path);
    problems.set(path, earlier === undefined ? reasonOf(issue) : `${earlier}, ${reasonOf(issue)}`);
  }
  const list = Array.from(problems, ([path, reason]) => `${path}: ${reason}`).join('; ');
  throw new TucaiError('input/invalid', `Cannot use ${what}. ${list}.`, {
    details: Object.fromEntries(problems),
  });
}

/** A key that is not a field of the schema comes from the data and is shown as `*`. */
function pathOf(path: readonly PropertyKey[], fields: ReadonlySet<string>): string {
  if (path.length === 0) return '(top)';
  return path
    .map((key) => (typeof key === 'number' || fields.has(String(key)) ? String(key) : '*'))
    .join('.');
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
      return issue.keys.length === 1 ? 'has an unknown key' : `has ${issue.keys.length} unknown keys`;
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
