import type { CapturePolicy } from '../../policy/capture-policy.ts';
import type { JourneyContext } from '../context.ts';
import { both, change, effects, type JourneyState, journeySetup, permitted, when } from '../setup.ts';
import type { VerifyRefusal } from '../verify-refusals.ts';

/** Who is it: by capture code, ID card or passport, with a second factor, a phone and the student's own word. */
export function verify(policy: CapturePolicy): JourneyState {
  const ok = permitted(policy);
  const { secondFactor, recordLink, phone } = policy.verification;

  const matched = change('VERIFY.MATCHED', ({ identity }, { student, groups }) => ({
    identity: { ...identity, student, groups, evidence: null, refusal: null, failures: 0, pausedUntil: null },
  }));
  // The factor is still to come: a code that matches must not clear the count of wrong factors.
  const recognised = change('VERIFY.MATCHED', ({ identity }, { student, groups }) => ({
    identity: { ...identity, student, groups, evidence: null, refusal: null },
  }));
  const refused = change('VERIFY.REFUSED', ({ identity }, { reason, at }) => ({
    identity: { ...identity, evidence: null, ...afterRefusal(identity, reason, at) },
  }));
  const checkEvidence = change('VERIFY.STARTED', ({ identity }, { method, evidence }) => ({
    identity: { ...identity, method, evidence, refusal: null },
  }));
  const startOver = change('IDENTITY.DENIED', ({ identity }) => ({
    identity: {
      ...identity,
      method: null,
      evidence: null,
      student: null,
      groups: [],
      phone: null,
      refusal: null,
    },
  }));

  function afterRefusal(identity: JourneyContext['identity'], refusal: VerifyRefusal, at: number) {
    if (refusal === 'unavailable') return { refusal };
    const failures = identity.failures + 1;
    const { maxFailures, pauseMs } = policy.verification;
    return failures < maxFailures
      ? { refusal, failures }
      : { refusal, failures: 0, pausedUntil: at + pauseMs };
  }

  const needsFactor = when(
    'VERIFY.MATCHED',
    ({ identity }) => identity.method === 'capture-code' && secondFactor !== 'none',
  );
  const needsLink = when(
    'VERIFY.MATCHED',
    ({ identity }) => identity.method === 'id-card' && recordLink !== 'with-code',
  );
  // The record was found and is the reason: choosing another one by hand would not be the student's.
  const recordKnown = when('VERIFY.REFUSED', (_, { reason }) =>
    ['not-eligible', 'already-used'].includes(reason),
  );
  const denied = { guard: ok, target: 'start', actions: startOver };

  return journeySetup.createStateConfig({
    initial: 'start',
    states: {
      start: {
        on: {
          'VERIFY.STARTED': {
            guard: ok,
            target: 'checking',
            actions: [
              checkEvidence,
              effects('VERIFY.STARTED', (_, { method, evidence }) => [
                { type: 'verify-identity', method, evidence },
              ]),
            ],
          },
        },
      },
      checking: {
        on: {
          'VERIFY.MATCHED': [
            { guard: both(ok, needsFactor), target: 'secondFactor', actions: recognised },
            {
              guard: both(ok, needsLink),
              target: 'linking',
              actions: [
                effects('VERIFY.MATCHED', (_, { evidence }) => [
                  { type: 'link-record', evidence, manual: false },
                ]),
              ],
            },
            { guard: ok, target: 'phone', actions: matched },
          ],
          'VERIFY.REFUSED': { guard: ok, target: 'start', actions: refused },
        },
      },
      secondFactor: {
        on: {
          'SECOND_FACTOR.GIVEN': {
            guard: ok,
            target: 'checkingFactor',
            actions: [
              change('SECOND_FACTOR.GIVEN', ({ identity }, { evidence }) => ({
                identity: { ...identity, evidence, refusal: null },
              })),
              effects('SECOND_FACTOR.GIVEN', (_, { evidence }) => [
                { type: 'check-second-factor', evidence },
              ]),
            ],
          },
          'IDENTITY.DENIED': denied,
        },
      },
      checkingFactor: {
        on: {
          'VERIFY.MATCHED': { guard: ok, target: 'phone', actions: matched },
          'VERIFY.REFUSED': { guard: ok, target: 'secondFactor', actions: refused },
        },
      },
      linking: {
        on: {
          'VERIFY.MATCHED': { guard: ok, target: 'phone', actions: matched },
          'VERIFY.REFUSED': [
            { guard: both(ok, recordKnown), target: 'start', actions: refused },
            {
              guard: ok,
              target: recordLink === 'auto-then-manual' ? 'manualLink' : 'start',
              actions: refused,
            },
          ],
        },
      },
      manualLink: {
        on: {
          'RECORD.CHOSEN': {
            guard: ok,
            target: 'linkingManually',
            actions: [
              change('RECORD.CHOSEN', ({ identity }, { evidence }) => ({
                identity: { ...identity, evidence, refusal: null },
              })),
              effects('RECORD.CHOSEN', (_, { evidence }) => [
                { type: 'link-record', evidence, manual: true },
              ]),
            ],
          },
          'IDENTITY.DENIED': denied,
        },
      },
      linkingManually: {
        on: {
          'VERIFY.MATCHED': { guard: ok, target: 'phone', actions: matched },
          'VERIFY.REFUSED': { guard: ok, target: 'manualLink', actions: refused },
        },
      },
      phone: {
        always: { guard: () => !phone.required, target: 'confirm' },
        on: {
          'PHONE.GIVEN': {
            guard: ok,
            target: phone.mayBeShared ? 'confirm' : 'checkingPhone',
            actions: [
              change('PHONE.GIVEN', ({ identity }, event) => ({
                identity: { ...identity, phone: event.phone, refusal: null },
              })),
              effects('PHONE.GIVEN', (_, event) =>
                phone.mayBeShared ? [] : [{ type: 'check-phone', phone: event.phone }],
              ),
            ],
          },
          'IDENTITY.DENIED': denied,
        },
      },
      checkingPhone: {
        on: {
          'PHONE.CHECKED': [
            {
              guard: both(
                ok,
                when('PHONE.CHECKED', (_, { outcome }) => outcome === 'free'),
              ),
              target: 'confirm',
              actions: change('PHONE.CHECKED', ({ identity }) => ({
                identity: { ...identity, failures: 0, pausedUntil: null },
              })),
            },
            {
              guard: ok,
              target: 'phone',
              // Counted like a refused proof, so that nobody finds out by trying whose phones are known.
              actions: change('PHONE.CHECKED', ({ identity }, { outcome, at }) => ({
                identity: {
                  ...identity,
                  phone: null,
                  ...afterRefusal(identity, outcome === 'in-use' ? 'phone-in-use' : 'unavailable', at),
                },
              })),
            },
          ],
        },
      },
      confirm: {
        on: {
          'IDENTITY.CONFIRMED': {
            guard: ok,
            target: '#notice',
            actions: change('IDENTITY.CONFIRMED', ({ identity }, { at }) => ({
              identity: { ...identity, confirmedAt: at },
            })),
          },
          'IDENTITY.DENIED': denied,
        },
      },
    },
  });
}
