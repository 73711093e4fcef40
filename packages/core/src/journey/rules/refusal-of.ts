import type { CapturePolicy } from '../../policy/capture-policy.ts';
import type { JourneyContext } from '../context.ts';
import type { EventType, JourneyEvent } from '../events.ts';
import type { Refusal } from '../refusal.ts';
import { MONEY_RULES } from './money-rules.ts';
import { POLICY_RULES } from './policy-rules.ts';
import type { Rule, Rules } from './rule.ts';
import { STUDENT_RULES } from './student-refusal.ts';
import { wrongLevel } from './wrong-level.ts';

const RULES: Rules<EventType> = {
  ...STUDENT_RULES,
  ...MONEY_RULES,
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
