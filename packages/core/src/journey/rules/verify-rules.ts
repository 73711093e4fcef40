import type { JourneyContext } from '../context.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { mayAct } from './may-act.ts';
import type { Rules } from './rule.ts';

function paused({ identity }: JourneyContext, at: number): Refusal | undefined {
  return identity.pausedUntil !== null && at < identity.pausedUntil
    ? refuse('verify/paused', identity.pausedUntil)
    : undefined;
}

/** A result counts only for the evidence that is being checked now. */
function current({ identity }: JourneyContext, evidence: string): Refusal | undefined {
  return identity.evidence === evidence ? undefined : refuse('event/stale-result');
}

export const VERIFY_RULES: Rules<
  | 'VERIFY.STARTED'
  | 'SECOND_FACTOR.GIVEN'
  | 'RECORD.CHOSEN'
  | 'PHONE.GIVEN'
  | 'PHONE.CHECKED'
  | 'IDENTITY.CONFIRMED'
  | 'IDENTITY.DENIED'
  | 'VERIFY.MATCHED'
  | 'VERIFY.REFUSED'
> = {
  'VERIFY.STARTED': (policy, context, event) => {
    const { methods, captureCodeInputs } = policy.verification;
    const offered =
      methods.includes(event.method) &&
      (event.method === 'capture-code') === (event.input !== undefined) &&
      (event.input === undefined || captureCodeInputs.includes(event.input));
    return (
      mayAct(policy, context, event.at) ??
      paused(context, event.at) ??
      (offered ? undefined : refuse('verify/method-not-offered'))
    );
  },
  'SECOND_FACTOR.GIVEN': (policy, context, event) =>
    mayAct(policy, context, event.at) ?? paused(context, event.at),
  'RECORD.CHOSEN': (policy, context, event) => mayAct(policy, context, event.at) ?? paused(context, event.at),
  'PHONE.GIVEN': (policy, context, event) =>
    mayAct(policy, context, event.at) ??
    paused(context, event.at) ??
    (event.foreign && !policy.verification.phone.foreign ? refuse('verify/phone-not-accepted') : undefined),
  'PHONE.CHECKED': (_, { identity }, event) =>
    identity.phone === event.phone ? undefined : refuse('event/stale-result'),
  'IDENTITY.CONFIRMED': (policy, context, event) => mayAct(policy, context, event.at),
  // Whose schedule was read may be the wrong person's: denying it is always possible.
  'IDENTITY.DENIED': (_, context) => (context.closed ? refuse('journey/closed') : undefined),
  'VERIFY.MATCHED': (_, context, event) => current(context, event.evidence),
  'VERIFY.REFUSED': (_, context, event) => current(context, event.evidence),
};
