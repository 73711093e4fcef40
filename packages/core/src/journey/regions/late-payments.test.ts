import { describe, expect, it } from 'vitest';
import { nextOpening } from '../../policy/opening.ts';
import { jiangsu } from '../../policy/presets/jiangsu.ts';
import { settle } from '../../view/settle.ts';
import { campaignEnd } from '../rules/campaign-end.ts';
import { ordered, orderNo, refundOf, succeeds } from '../testing/money.ts';
import { TestJourney } from '../testing/test-journey.ts';

const HOUR = 3_600_000;
const NO = 'ses_Test1234-1';

/** An order that may be paid, and the student back at the draft box. */
function inDraft(): TestJourney {
  const journey = ordered();
  return journey.does('DRAFT.CHOSEN', { photo: journey.draftPhotos[0] ?? '' });
}

/** The first moment at which students can do nothing more, though the campaign is not over. */
function lastClosing(): number {
  const end = campaignEnd(jiangsu);
  let at = end - 1;
  while (nextOpening(jiangsu, at - HOUR) === null) at -= HOUR;
  return at;
}

describe('money that comes when the window is closed', () => {
  it('counts at once, and the upload follows when it opens', () => {
    const journey = inDraft();
    journey.goTo(journey.at + 14 * HOUR);
    const photo = journey.draftPhotos[0] ?? '';
    succeeds(journey);
    expect([journey.where('payment'), journey.context.paidBy, journey.progress]).toEqual([
      'paid',
      NO,
      'draft',
    ]);
    const { retryAt } = journey.refused('UPLOAD.CONFIRMED', { photo });
    expect(journey.goTo(retryAt ?? 0).does('UPLOAD.CONFIRMED', { photo }).progress).toBe('upload');
  });

  it('for a picture that was confirmed uploads it at once', () => {
    const journey = ordered();
    expect(succeeds(journey.goTo(journey.at + 14 * HOUR)).progress).toBe('upload');
  });

  it('for good goes back, as nothing could follow from it', () => {
    const journey = inDraft().goTo(lastClosing());
    succeeds(journey);
    expect(journey.effects).toContainEqual(refundOf(NO, 'txn_1'));
    expect(journey.context.paidBy).toBe(null);
  });
});

describe('an order at the end of the campaign', () => {
  it('is not valid any longer than that, and is closed once', () => {
    const end = campaignEnd(jiangsu);
    const journey = new TestJourney(jiangsu).until('review').does('PAY.REFUNDED', { orderNo: NO });
    journey.goTo(end - 60_000).does('PAY.STARTED', {});
    expect(journey.context.orders.at(-1)?.expiresAt).toBe(end);
    journey.goTo(end).tick();
    expect(journey.effectTypes.filter((type) => type === 'close-order')).toHaveLength(1);
  });

  it('is closed, as the view shows it, and what is paid nevertheless goes back', () => {
    const journey = ordered();
    const { context } = journey;
    journey.goTo(campaignEnd(jiangsu)).tick();
    expect(journey.effects).toContainEqual({ type: 'close-order', orderNo: NO });
    expect(journey.context.orders[0]?.state).toBe('closing');
    expect(settle(jiangsu, context, journey.at).orders).toEqual(journey.context.orders);
    succeeds(journey, orderNo(journey));
    expect(journey.effects).toEqual([refundOf(NO, 'txn_1')]);
    expect(journey.context.paidBy).toBe(null);
  });
});
