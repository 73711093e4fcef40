import { parse } from '../errors/parse.ts';
import { TucaiError } from '../errors/tucai-error.ts';
import type { CapturePolicy } from './capture-policy.ts';
import { capturePolicySchema } from './capture-policy.ts';

/**
 * Reads a policy from parsed JSON. A wrong one is refused with the path and the reason of every problem found;
 * rules that compare fields are checked once each of those fields is sound.
 *
 * @param json what `JSON.parse` gave; it is not changed
 * @throws TucaiError `policy/invalid`; `details` maps each path (`window.rounds.0.to`) to its reason
 * @example
 * const policy = parsePolicy(JSON.parse(await readFile('campaign.json', 'utf8')));
 */
export function parsePolicy(json: unknown): CapturePolicy {
  try {
    return parse(capturePolicySchema, json, 'the capture policy');
  } catch (error) {
    if (!TucaiError.isInstance(error)) throw error;
    const details = { ...error.details, ...unknownFields(json) };
    const list = Object.entries(details).map(([path, reason]) => `${path}: ${reason}`);
    throw new TucaiError('policy/invalid', `The capture policy is wrong; correct it. ${list.join('; ')}.`, {
      details,
    });
  }
}

/**
 * `parse` tells only where an unknown field stands, because its name may be a person's. A policy is written by
 * hand and a typing mistake is looked for by name, so names that look like those of fields are told here.
 */
function unknownFields(json: unknown): Record<string, string> {
  const result = capturePolicySchema.safeParse(json);
  const fields: Record<string, string> = {};
  for (const issue of result.error?.issues ?? []) {
    if (issue.code !== 'unrecognized_keys') continue;
    for (const key of issue.keys.filter((name) => /^[a-z][A-Za-z]{0,39}$/.test(name))) {
      fields[[...issue.path, key].map(String).join('.')] = 'is not a field of the policy';
    }
  }
  return fields;
}
