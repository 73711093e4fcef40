import { describe, expect, it } from 'vitest';
import { DAY } from '../../policy/duration.ts';
import { jiangsu } from '../../policy/presets/jiangsu.ts';
import { paidLater } from '../testing/money.ts';
import { TestJourney } from '../testing/test-journey.ts';
import { variant } from '../testing/test-policies.ts';
import { campaignEnd } from './campaign-end.ts';

const END = campaignEnd(jiangsu);
const { unapprovedPhotos, approvedPhotos, livenessEvidence } = jiangsu.retention;

/** Time goes by and only the ticker looks in; what was ordered to be erased, and when. */
function untilNothingWaits(journey: TestJourney): [scope: string, at: number][] {
  const erased: [string, number][] = [];
  for (let i = 0; i < 20; i++) {
    const due = journey.engine.nextDeadline(journey.envelope);
    if (due === null) return erased;
    expect(journey.goTo(due - 1).tick().accepted).toBe(false);
    journey.goTo(due).does('TICK', {});
    for (const { key, effect } of journey.keyed) {
      if (effect.type !== 'erase') continue;
      expect(key).toMatch(new RegExp(`^${journey.envelope.id}:${journey.envelope.rev}:\\d+$`));
      erased.push([effect.scope, due]);
    }
  }
  throw new Error('time never ends');
}

/** Without the frames of the liveness checks, which have a clock of their own. */
const but = (erased: [string, number][]) => erased.filter(([scope]) => scope !== 'liveness-evidence');

describe('what was not approved', () => {
  it('is kept for some days after the campaign, and then all of the student is erased', () => {
    const journey = new TestJourney(jiangsu).until('draft');
    const due = END + unapprovedPhotos * DAY;
    expect(but(untilNothingWaits(journey))).toEqual([['all', due]]);
    expect(journey.context).toMatchObject({ closed: { reason: 'campaign-ended', at: END }, drafts: [] });
    expect(journey.does('ERASURE.DONE', { scope: 'all' }).where('consent')).toBe('erased');
  });

  it('is counted from the day on which staff ended the campaign', () => {
    const journey = new TestJourney(jiangsu).until('review');
    const { at } = journey.does('CAMPAIGN.ENDED', {});
    expect(journey.effectTypes).not.toContain('erase');
    expect(but(untilNothingWaits(journey))).toEqual([['all', at + unapprovedPhotos * DAY]]);
  });

  it('is erased at the end itself when it is not to be kept at all', () => {
    const none = variant(jiangsu, 'kept-not', {
      retention: { unapprovedPhotos: 0, approvedPhotos: 1, livenessEvidence: 0 },
    });
    const journey = new TestJourney(none).until('draft');
    expect(but(untilNothingWaits(journey))).toEqual([['all', END]]);
  });

  it('of a journey that is done goes after the campaign, and the approved picture stays', () => {
    const journey = new TestJourney(jiangsu)
      .until('draft')
      .does('SHOOT.AGAIN', {})
      .until('draft')
      .until('done');
    const { submitted } = journey;
    expect(journey.draftPhotos).toContain(submitted);
    journey.goTo(END + unapprovedPhotos * DAY).tick();
    expect(journey.effects).toContainEqual({ type: 'erase', scope: 'unapproved' });
    expect([journey.progress, journey.draftPhotos]).toEqual(['done', [submitted]]);
    journey.does('ERASURE.DONE', { scope: 'unapproved' });
    expect(journey.where('consent')).toBe('given');
    journey.does('DOWNLOAD.REQUESTED', {});
    expect(journey.effects).toEqual([{ type: 'grant-download', photo: submitted }]);
  });
});

describe('what was approved', () => {
  it('is kept for some days after publication, and then everything is erased', () => {
    const journey = new TestJourney(jiangsu).until('done');
    const online = journey.context.submission?.onlineAt ?? 0;
    const erased = but(untilNothingWaits(journey));
    expect(erased.at(-1)).toEqual(['all', online + approvedPhotos * DAY]);
    expect(journey.progress).toBe('closed');
    expect(journey.context.closed?.reason).toBe('retention-ended');
    expect(journey.refused('DOWNLOAD.REQUESTED', {}).code).toBe('journey/closed');
    expect(journey.does('ERASURE.DONE', { scope: 'all' }).where('consent')).toBe('erased');
  });

  it('is kept while it is not online', () => {
    const journey = new TestJourney(jiangsu).until('publish.queued');
    expect(but(untilNothingWaits(journey))).toEqual([['unapproved', END + unapprovedPhotos * DAY]]);
    expect(journey.progress).toBe('publish.queued');
  });

  it('leaves the books as they are: a late payment still goes back', () => {
    const journey = paidLater().until('done');
    untilNothingWaits(journey);
    const [first] = journey.context.orders;
    journey.does('PAY.SUCCEEDED', {
      orderNo: first?.no ?? '',
      transaction: 'txn_9',
      amountFen: jiangsu.payment.amountFen ?? 0,
    });
    expect(journey.effectTypes).toEqual(['refund-order']);
  });
});

describe('frames and scores of liveness checks', () => {
  it('are erased some days after the first of them was made, and again after the next', () => {
    const journey = new TestJourney(jiangsu).until('shoot.inspecting');
    const first = journey.context.evidenceSince ?? 0;
    expect(first).toBe(journey.at);
    journey.until('draft').wait(DAY).does('SHOOT.AGAIN', {}).until('draft');
    journey.goTo(first + livenessEvidence * DAY).does('TICK', {});
    expect(journey.effects).toContainEqual({ type: 'erase', scope: 'liveness-evidence' });
    expect(journey.context.evidenceSince).toBeNull();
    expect(journey.draftPhotos).toHaveLength(2);
    expect(journey.does('ERASURE.DONE', { scope: 'liveness-evidence' }).where('consent')).toBe('given');
  });

  it('are not there before a picture was inspected', () => {
    const journey = new TestJourney(jiangsu).until('shoot.making');
    expect(journey.context.evidenceSince).toBeUndefined();
    expect(journey.refused('ERASURE.DONE', { scope: 'liveness-evidence' }).code).toBe('event/stale-result');
  });
});

describe('a withdrawal', () => {
  it('leaves nothing for the clock to erase', () => {
    const journey = new TestJourney(jiangsu).until('done').does('CONSENT.WITHDRAWN', {});
    expect(journey.engine.nextDeadline(journey.envelope)).toBeNull();
  });
});
