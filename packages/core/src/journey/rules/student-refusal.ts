import type { CapturePolicy } from '../../policy/capture-policy.ts';
import type { JourneyContext } from '../context.ts';
import type { StudentEvent } from '../events.ts';
import type { Refusal } from '../refusal.ts';
import { DRAFT_RULES } from './draft-rules.ts';
import { NOTICE_RULES } from './notice-rules.ts';
import { PAY_RULES } from './pay-rules.ts';
import { REVIEW_RULES } from './review-rules.ts';
import type { Rule } from './rule.ts';
import { SHOOT_RULES } from './shoot-rules.ts';
import { VERIFY_RULES } from './verify-rules.ts';
import { VIDEO_RULES } from './video-rules.ts';

/** The rules for all that a student does, and for what stands beside them. A screen needs no others. */
export const STUDENT_RULES = {
  ...VERIFY_RULES,
  ...NOTICE_RULES,
  ...VIDEO_RULES,
  ...SHOOT_RULES,
  ...DRAFT_RULES,
  ...PAY_RULES,
  ...REVIEW_RULES,
};

/** As `refusalOf`, for what a student does: a screen does not carry the other rules. */
export function studentRefusal(
  policy: CapturePolicy,
  context: JourneyContext,
  event: StudentEvent,
): Refusal | undefined {
  return (STUDENT_RULES[event.type] as Rule<StudentEvent['type']>)(policy, context, event);
}
