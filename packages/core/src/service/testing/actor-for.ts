import type { Actor, Role } from '../../journey/actor.ts';
import type { CapturePolicy } from '../../policy/capture-policy.ts';

/** Someone of a role who may do what the policy leaves to that role. */
export function actorFor(policy: CapturePolicy, role: Role): Actor {
  return role === 'staff' ? { role, level: policy.review.reviewedBy?.[0] ?? 'school' } : { role };
}
