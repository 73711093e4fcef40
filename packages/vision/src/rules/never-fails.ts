import type { Rule } from './rule-set.ts';

/** Whether a check only warns by its rule: an empty `warn` range holds every value. */
export function neverFails({ warn }: Rule): boolean {
  return warn !== undefined && warn.min === undefined && warn.max === undefined;
}
