import { describe, expect, it } from 'vitest';
import { jiangsu } from '../../policy/presets/jiangsu.ts';
import { jiangsuInternational } from '../../policy/presets/jiangsu-international.ts';
import { FEE, ordered, receipt, succeeds } from '../testing/money.ts';
import { TestJourney } from '../testing/test-journey.ts';
import { codeAndAlbum, variant } from '../testing/test-policies.ts';

const undone = { receipt: 'rec_1', reason: 'wrong-student' };

describe('a payment recorded by staff', () => {
  it('lets the student go on', () => {
    expect(ordered(codeAndAlbum).does('PAY.RECORDED', receipt).progress).toBe('requirements.mode');
    expect(new TestJourney(jiangsu).until('pay').does('PAY.RECORDED', receipt).progress).toBe('upload');
  });

  it.each([
    [
      'is not offered everywhere',
      variant(jiangsu, 'online-only', { payment: { offline: false } }),
      FEE,
      'pay/offline-not-offered',
    ],
    ['has the right amount', jiangsu, 1, 'pay/amount-mismatch'],
  ] as const)('%s', (_, policy, amountFen, code) => {
    const journey = new TestJourney(policy).until('shoot');
    expect(journey.refused('PAY.RECORDED', { receipt: 'rec_1', amountFen }).code).toBe(code);
  });

  it('is made once', () => {
    const journey = new TestJourney(jiangsu).until('shoot').does('PAY.RECORDED', receipt);
    expect(journey.refused('PAY.RECORDED', { ...receipt, receipt: 'rec_2' }).code).toBe('pay/already-paid');
    expect(journey.context.paidBy).toBe('rec_1');
  });

  it.each(['verify.start', 'verify.confirm'])('needs a student: not in %s', (state) => {
    const journey = new TestJourney(jiangsu).until(state);
    expect(journey.refused('PAY.RECORDED', receipt).code).toBe('event/not-now');
  });

  it.each([
    ['consent was withdrawn', (j: TestJourney) => j.does('CONSENT.WITHDRAWN', {})],
    ['the campaign ended', (j: TestJourney) => j.does('CAMPAIGN.ENDED', {})],
  ])('is refused when %s', (_, end) => {
    const journey = end(new TestJourney(jiangsu).until('pay'));
    expect(journey.refused('PAY.RECORDED', receipt).code).toBe('journey/closed');
  });

  it('waits for a refund that is under way', () => {
    const journey = new TestJourney(jiangsu).until('review').does('REFUND.ORDERED', {});
    expect(journey.refused('PAY.RECORDED', receipt).code).toBe('refund/in-progress');
  });
});

describe('a payment recorded by mistake', () => {
  it('is undone, and the fee is owed again', () => {
    const journey = new TestJourney(jiangsu).until('shoot').does('PAY.RECORDED', receipt);
    journey.does('PAY.RECORD_UNDONE', undone);
    expect([journey.where('payment'), journey.context.paidBy]).toEqual(['unpaid', null]);
    expect(journey.until('pay').does('PAY.STARTED', {}).where('payment')).toBe('ordering');
  });

  it('keeps who pays before the capture from taking more pictures', () => {
    const journey = ordered(codeAndAlbum).does('PAY.RECORDED', receipt).until('shoot.ready');
    journey.does('PAY.RECORD_UNDONE', undone);
    expect(journey.progress).toBe('pay');
  });

  it('cannot be approved unpaid, and the student can pay under review', () => {
    const journey = new TestJourney(jiangsu).until('pay').does('PAY.RECORDED', receipt).until('review');
    journey.does('PAY.RECORD_UNDONE', undone);
    expect(journey.refused('REVIEW.APPROVED', { photo: journey.submitted }).code).toBe('review/unpaid');
    succeeds(journey.does('PAY.STARTED', {})).does('REVIEW.APPROVED', { photo: journey.submitted });
    expect(journey.progress).toBe('publish.queued');
  });

  it('is the one named, and was recorded', () => {
    const journey = new TestJourney(jiangsu).until('shoot');
    expect(journey.refused('PAY.RECORD_UNDONE', undone).code).toBe('pay/nothing-recorded');
    journey.does('PAY.RECORDED', receipt);
    expect(journey.refused('PAY.RECORD_UNDONE', { ...undone, receipt: 'rec_2' }).code).toBe(
      'pay/nothing-recorded',
    );
    // What was paid online is given back, not undone.
    const online = new TestJourney(jiangsu).until('review');
    expect(online.refused('PAY.RECORD_UNDONE', undone).code).toBe('pay/nothing-recorded');
  });

  it('stays when the picture is approved, but where nothing waits for the payment', () => {
    const journey = new TestJourney(jiangsu).until('pay').does('PAY.RECORDED', receipt).until('publish');
    expect(journey.refused('PAY.RECORD_UNDONE', undone).code).toBe('review/already-approved');
    const later = new TestJourney(jiangsuInternational).until('done').does('PAY.RECORDED', receipt);
    expect(later.does('PAY.RECORD_UNDONE', undone).where('payment')).toBe('unpaid');
  });
});

describe('what a policy leaves to some of the staff', () => {
  const policy = variant(jiangsu, 'by-school', {
    payment: { recordBy: ['school'], refundBy: ['school', 'collector'] },
  });
  const college = { by: { role: 'staff', level: 'college' } } as const;
  const school = { by: { role: 'staff', level: 'school' } } as const;
  const send = (journey: TestJourney, type: string, fields: object) =>
    journey.sendRaw({ type, at: journey.at, ...fields });

  it.each([
    ['PAY.RECORDED', receipt, () => new TestJourney(policy).until('shoot')],
    ['PAY.RECORD_UNDONE', undone, () => new TestJourney(policy).until('shoot').does('PAY.RECORDED', receipt)],
    ['REFUND.ORDERED', {}, () => new TestJourney(policy).until('review')],
  ])('is refused to the others: %s', (type, fields, begin) => {
    const journey = begin();
    expect(send(journey, type, { ...fields, ...college })).toMatchObject({
      accepted: false,
      code: 'staff/level-not-allowed',
    });
    expect(send(journey, type, { ...fields, ...school }).accepted).toBe(true);
  });
});
