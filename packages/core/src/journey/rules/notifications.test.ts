import { describe, expect, it } from 'vitest';
import { DAY } from '../../policy/duration.ts';
import { jiangsu } from '../../policy/presets/jiangsu.ts';
import { orderNo, succeeds } from '../testing/money.ts';
import { TestJourney } from '../testing/test-journey.ts';
import { campaignEnd } from './campaign-end.ts';

/** A student who chose some notifications, or none. */
function chose(photoStatus: boolean, paymentResult: boolean): TestJourney {
  return new TestJourney(jiangsu)
    .until('notice.notifications')
    .does('NOTIFICATIONS.CHOSEN', { photoStatus, paymentResult });
}

const told = ({ effects }: TestJourney) =>
  effects.flatMap((effect) => (effect.type === 'notify' ? [effect.what] : []));

describe('notifications', () => {
  it('about the photo reach only who chose them', () => {
    for (const [chosen, expected] of [
      [true, ['approved']],
      [false, []],
    ] as const) {
      const journey = chose(chosen, false).until('review');
      expect(told(journey.does('REVIEW.APPROVED', { photo: journey.submitted }))).toEqual(expected);
    }
  });

  it('about the payment reach only who chose them', () => {
    for (const [chosen, expected] of [
      [true, ['paid']],
      [false, []],
    ] as const) {
      const journey = chose(true, chosen).until('pay').does('PAY.STARTED', {});
      expect(told(succeeds(journey))).toEqual(expected);
      journey.until('review').does('REFUND.ORDERED', {});
      journey.does('PAY.REFUNDED', { orderNo: orderNo(journey) });
      expect(told(journey)).toEqual(chosen ? ['refunded'] : []);
    }
  });

  it('of a reset reach everybody who has a deadline to keep', () => {
    const reset = (deadline: number | null) => {
      const journey = chose(false, false).until('review');
      return told(journey.does('RESET', { level: 'school', reasons: ['other'], deadline }));
    };
    const soon = campaignEnd(jiangsu) - DAY;
    expect([reset(null), reset(soon)]).toEqual([[], ['reset']]);
  });

  it('of a lock reach everybody', () => {
    const journey = chose(false, false).does('STAFF.LOCKED', { reason: 'recaptured' });
    expect(told(journey)).toEqual(['locked']);
    expect(told(journey.does('STAFF.UNLOCKED', {}))).toEqual([]);
  });

  it('are not sent before anybody chose them', () => {
    const journey = new TestJourney(jiangsu).until('verify.confirm').goTo(campaignEnd(jiangsu));
    journey.tick();
    expect([journey.progress, told(journey)]).toEqual(['closed', []]);
  });
});
