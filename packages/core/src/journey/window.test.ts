import { describe, expect, it } from 'vitest';
import { epochOf } from '../policy/local-time.ts';
import { nextOpening } from '../policy/opening.ts';
import { jiangsu } from '../policy/presets/jiangsu.ts';
import { xinhua } from '../policy/presets/xinhua.ts';
import { EVENTS_BY_ROLE, type EventType } from './events.ts';
import { createJourneyMachine } from './journey-machine.ts';
import { campaignEnd } from './rules/campaign-end.ts';
import { retentionDue } from './rules/retention.ts';
import { EVERY_STATE, inState } from './testing/every-state.ts';
import { allStates } from './testing/machine-parts.ts';
import { TestJourney } from './testing/test-journey.ts';

const at = (local: string): number => epochOf(local, 480);
const DAY = 86_400_000;

/** Student's acts that are bound to no window: rights, a denial of the wrong person, money already under way, what follows the upload. */
const UNBOUND: readonly EventType[] = [
  ...(['CONSENT.GIVEN', 'CONSENT.REFUSED', 'CONSENT.WITHDRAWN', 'PAY.CANCELLED'] as const),
  'IDENTITY.DENIED',
  ...(['CORRECTION.REQUESTED', 'PROOF.CORRECT', 'PROOF.DISPUTED', 'DOWNLOAD.REQUESTED'] as const),
];
const STUDENTS = new Set<EventType>(EVENTS_BY_ROLE.student);

/** When every window is closed and no campaign is over: at night for Jiangsu, in summer for the collector. */
function closedTime({ policy }: TestJourney): number {
  return at(policy.id === 'xinhua' ? '2026-07-01T12:00' : '2026-04-17T22:00');
}

it('every state but closed is looked at', () => {
  const leaves = allStates(createJourneyMachine(xinhua))
    .filter((state) => state.startsWith('progress.'))
    .map((state) => state.slice('progress.'.length));
  const compound = new Set(leaves.filter((state) => leaves.some((other) => other.startsWith(`${state}.`))));
  expect(leaves.filter((state) => !compound.has(state) && state !== 'closed').sort()).toEqual(
    [...EVERY_STATE].sort(),
  );
});

describe('the window closes while a student is in the middle of', () => {
  it.each(EVERY_STATE)('%s: only what is bound to no window goes on', (state) => {
    const journey = inState(state);
    const open = journey.engine.allowed(journey.envelope, journey.at);
    const closed = journey.engine.allowed(journey.envelope, closedTime(journey));
    expect(closed.filter((type) => STUDENTS.has(type) && !UNBOUND.includes(type))).toEqual([]);
    // Staff, results and payments are not bound to it.
    expect(closed).toEqual(expect.arrayContaining(open.filter((type) => !STUDENTS.has(type))));
  });

  it.each(EVERY_STATE)('%s: nothing is lost, and it goes on when the window opens', (state) => {
    const journey = inState(state);
    const reopens = nextOpening(journey.policy, closedTime(journey)) ?? 0;
    journey.goTo(Math.max(reopens, journey.context.now)).until('done');
    expect(journey.context.submission?.onlineAt).not.toBeNull();
  });

  it('and says when it opens', () => {
    const journey = inState('draft').goTo(at('2026-04-17T22:00'));
    expect(journey.refused('UPLOAD.CONFIRMED', { photo: journey.draftPhotos[0] ?? '' })).toEqual({
      code: 'window/closed',
      retryAt: at('2026-04-18T08:00'),
    });
  });

  it('and results still arrive: making, verdict, upload', () => {
    const journey = inState('shoot.making').goTo(at('2026-04-17T22:00'));
    journey.until('draft').goTo(at('2026-04-18T08:00')).until('upload').goTo(at('2026-04-18T22:00'));
    expect(journey.until('done').progress).toBe('done');
  });

  it('and a payment that arrives uploads what was confirmed before', () => {
    const journey = inState('pay').does('PAY.STARTED', {}).goTo(at('2026-04-17T22:00'));
    journey.does('PAY.SUCCEEDED', { orderNo: 'ses_Test1234-1', transaction: 'txn_1', amountFen: 1500 });
    expect(journey.progress).toBe('upload');
  });
});

describe('hours and schedule', () => {
  it('opens a department only in its slot (document 001)', () => {
    const journey = new TestJourney(jiangsu).until('verify.checking');
    journey.does('VERIFY.MATCHED', { evidence: 'evi_1', student: 'stu_1', groups: ['艺建系'] });
    expect(journey.refused('PHONE.GIVEN', { phone: 'tel_1', foreign: false })).toEqual({
      code: 'window/closed',
      retryAt: at('2026-04-18T08:00'),
    });
    journey.goTo(at('2026-04-18T08:00')).until('draft').goTo(at('2026-04-19T18:00'));
    expect(journey.refused('UPLOAD.CONFIRMED', { photo: journey.draftPhotos[0] ?? '' }).code).toBe(
      'window/ended',
    );
  });

  it('does not keep groups the policy does not name', () => {
    const journey = new TestJourney(jiangsu).until('verify.checking');
    journey.does('VERIFY.MATCHED', { evidence: 'evi_1', student: 'stu_1', groups: ['张三', '电信系'] });
    expect(journey.context.identity.groups).toEqual(['电信系']);
  });
});

describe('a make-up round', () => {
  it('lets go on who did not finish in the main round', () => {
    const journey = new TestJourney(xinhua).until('draft').goTo(at('2026-06-01T00:00'));
    const fields = { photo: journey.draftPhotos[0] ?? '' };
    expect(journey.refused('UPLOAD.CONFIRMED', fields)).toEqual({
      code: 'window/closed',
      retryAt: at('2026-09-07T00:00'),
    });
    journey.goTo(at('2026-09-07T00:00')).does('UPLOAD.CONFIRMED', fields);
    expect(journey.until('done').progress).toBe('done');
  });

  it('ends for good', () => {
    const journey = new TestJourney(xinhua).until('draft').goTo(at('2026-09-19T00:00'));
    expect(journey.refused('SHOOT.AGAIN', {})).toEqual({ code: 'window/ended' });
  });
});

describe('the end of the campaign', () => {
  const approved = (state: string): boolean => state.startsWith('publish') || state === 'done';

  it.each(EVERY_STATE.filter((state) => !approved(state)))('closes %s', (state) => {
    const journey = inState(state).goTo(campaignEnd(inState(state).policy));
    journey.tick();
    expect(journey.progress).toBe('closed');
    expect(journey.context.closed).toEqual({ reason: 'campaign-ended', at: journey.at });
    // Those who chose to hear of their photo do.
    expect(journey.effectTypes.includes('notify')).toBe(journey.context.notices.notifications !== null);
    const { unapprovedPhotos } = journey.policy.retention;
    journey.goTo(journey.at + unapprovedPhotos * DAY).tick();
    expect(journey.effects).toContainEqual({ type: 'erase', scope: 'all' });
    expect(journey.engine.nextDeadline(journey.envelope)).toBeNull();
    expect(journey.does('ERASURE.DONE', {}).where('consent')).toBe('erased');
  });

  it.each(EVERY_STATE.filter(approved))('leaves %s to come to its end', (state) => {
    const journey = inState(state).goTo(campaignEnd(inState(state).policy) + DAY);
    journey.tick();
    expect(journey.context.closed).toBeNull();
    expect(journey.until('done').progress).toBe('done');
  });

  it('comes not a millisecond early', () => {
    const journey = inState('draft').goTo(campaignEnd(jiangsu) - 1);
    expect(journey.refused('TICK', {}).code).toBe('event/not-now');
  });

  it('takes effect with the first event after it, whatever that is', () => {
    const journey = inState('review.pending').goTo(campaignEnd(jiangsu));
    expect(journey.refused('REVIEW.APPROVED', { photo: journey.submitted }).code).toBe('event/not-now');
    const other = inState('shoot.inspecting').goTo(campaignEnd(jiangsu));
    expect(
      other.refused('INSPECTION.DONE', { photo: other.context.shot?.photo ?? '', failures: [] }).code,
    ).toBe('event/stale-result');
  });

  it('can be called by staff before its time, once', () => {
    const journey = inState('draft').does('CAMPAIGN.ENDED', {});
    expect(journey.context.closed?.reason).toBe('campaign-ended');
    expect(journey.refused('CAMPAIGN.ENDED', {}).code).toBe('event/not-now');
  });

  it('closes the order that may still be paid', () => {
    const journey = inState('pay').does('PAY.STARTED', {}).does('CAMPAIGN.ENDED', {});
    expect(journey.effects).toContainEqual({ type: 'close-order', orderNo: 'ses_Test1234-1' });
    // Its time runs out too, but it is being closed already.
    expect(journey.engine.nextDeadline(journey.envelope)).toBe(retentionDue(journey.policy, journey.context));
  });
});
