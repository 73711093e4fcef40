import { refuse } from '../refusal.ts';
import { mayAct } from './may-act.ts';
import type { Rules } from './rule.ts';

export const NOTICE_RULES: Rules<
  | 'NOTICE.READ'
  | 'CAUTIONS.READ'
  | 'CONSENT.GIVEN'
  | 'CONSENT.REFUSED'
  | 'CONSENT.WITHDRAWN'
  | 'NOTIFICATIONS.CHOSEN'
  | 'ERASURE.DONE'
> = {
  'NOTICE.READ': (policy, context, event) =>
    mayAct(policy, context, event.at) ??
    (event.version === policy.notices.school.version ? undefined : refuse('notice/version-outdated')),
  'CAUTIONS.READ': (policy, context, event) => {
    const { version, mustTick } = policy.notices.cautions;
    return (
      mayAct(policy, context, event.at) ??
      (event.version === version ? undefined : refuse('notice/version-outdated')) ??
      (mustTick && !event.ticked ? refuse('notice/must-tick') : undefined)
    );
  },
  // Consent may be given and refused outside the opening hours too: it is a right, not a step.
  'CONSENT.GIVEN': (policy, context, event) => {
    if (context.closed) return refuse('journey/closed');
    if (context.identity.confirmedAt === null) return refuse('event/not-now');
    const asked = policy.notices.consents.find((c) => c.purpose === event.purpose);
    if (!asked) return refuse('consent/not-asked');
    return asked.version === event.version ? undefined : refuse('consent/version-outdated');
  },
  'CONSENT.REFUSED': (policy, context, event) => {
    if (context.closed) return refuse('journey/closed');
    if (context.identity.confirmedAt === null) return refuse('event/not-now');
    const asked = policy.notices.consents.find((c) => c.purpose === event.purpose);
    if (!asked) return refuse('consent/not-asked');
    // What was begun on it cannot go on without it: that is a withdrawal, which also erases.
    return asked.required && context.consents[event.purpose]?.given ? refuse('consent/required') : undefined;
  },
  'CONSENT.WITHDRAWN': () => undefined,
  'NOTIFICATIONS.CHOSEN': (policy, context, event) => {
    const { notifications } = policy.notices;
    const offered =
      (!event.photoStatus || notifications.includes('photo-status')) &&
      (!event.paymentResult || notifications.includes('payment-result'));
    return mayAct(policy, context, event.at) ?? (offered ? undefined : refuse('notifications/not-offered'));
  },
  'ERASURE.DONE': (_, { closed, erased, evidenceSince }, { scope = 'all' }) => {
    const ordered: Readonly<Record<typeof scope, boolean>> = {
      all: closed?.reason === 'withdrawn' || erased === 'all',
      unapproved: erased !== undefined,
      'liveness-evidence': evidenceSince !== undefined,
    };
    return ordered[scope] ? undefined : refuse('event/stale-result');
  },
};
