import type { CapturePolicy } from '../../policy/capture-policy.ts';
import type { JourneyContext } from '../context.ts';
import type { EventType, JourneyEvent } from '../events.ts';
import type { Refusal } from '../refusal.ts';
import { DRAFT_RULES } from './draft-rules.ts';
import { NOTICE_RULES } from './notice-rules.ts';
import { PAY_RULES } from './pay-rules.ts';
import { POLICY_RULES } from './policy-rules.ts';
import { REVIEW_RULES } from './review-rules.ts';
import type { Rule, Rules } from './rule.ts';
import { SHOOT_RULES } from './shoot-rules.ts';
import { VERIFY_RULES } from './verify-rules.ts';
import { VIDEO_RULES } from './video-rules.ts';
import { wrongLevel } from './wrong-level.ts';

const RULES: Rules<EventType> = {
  ...VERIFY_RULES,
  ...NOTICE_RULES,
  ...VIDEO_RULES,
  ...SHOOT_RULES,
  ...DRAFT_RULES,
  ...PAY_RULES,
  ...REVIEW_RULES,
  ...POLICY_RULES,
  TICK: () => undefined,
  // The campaign is the school's; a college takes part in it.
  'CAMPAIGN.ENDED': (_, __, event) => wrongLevel(event.by, ['school', 'collector']),
};

/** Why an event is refused by what the journey remembers; nothing when only the state decides. */
export function refusalOf(
  policy: CapturePolicy,
  context: JourneyContext,
  event: JourneyEvent,
): Refusal | undefined {
  return (RULES[event.type] as Rule<EventType>)(policy, context, event);
}
