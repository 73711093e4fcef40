import type { CapturePolicy } from './capture-policy.ts';
import type { SupportContact } from './support-policy.ts';

/** What is known of a student when help is needed; less is known before the identity is proven. */
export interface SupportScope {
  readonly school?: string | undefined;
  readonly college?: string | undefined;
  readonly group?: string | undefined;
}

/**
 * The contact to show: of those whose school, college and group, as far as named, are the student's, the one
 * that names most; the first in the policy when two name equally many. A policy always has one for everybody.
 *
 * @throws RangeError when the policy has none, which `parsePolicy` refuses
 */
export function supportFor(policy: Pick<CapturePolicy, 'support'>, scope: SupportScope = {}): SupportContact {
  let best: SupportContact | undefined;
  let most = -1;
  for (const contact of policy.support) {
    const score = matchingFields(contact, scope);
    if (score > most) {
      best = contact;
      most = score;
    }
  }
  if (best === undefined)
    throw new RangeError('The policy has no contact for everybody; read it by parsePolicy.');
  return best;
}

/** -1 when the contact is for others. */
function matchingFields(contact: SupportContact, scope: SupportScope): number {
  let count = 0;
  for (const field of ['school', 'college', 'group'] as const) {
    if (contact[field] === undefined) continue;
    if (contact[field] !== scope[field]) return -1;
    count += 1;
  }
  return count;
}
