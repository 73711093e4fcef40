import { describe, expect, it } from 'vitest';
import { jiangsu } from '../../policy/presets/jiangsu.ts';
import { xinhua } from '../../policy/presets/xinhua.ts';
import { addWorkingDays } from '../../policy/working-days.ts';
import type { EventType } from '../events.ts';
import type { FieldsOf } from '../testing/happy-path.ts';
import { TestJourney } from '../testing/test-journey.ts';
import { codeAndAlbum, plain } from '../testing/test-policies.ts';

const DAY = 86_400_000;
const hash = 'e'.repeat(64);
const pending = (policy = xinhua): TestJourney => new TestJourney(policy).until('review');

describe('approval', () => {
  it('sends the picture to the registry and tells the student', () => {
    const journey = pending();
    journey.does('REVIEW.APPROVED', { photo: journey.submitted });
    expect(journey.progress).toBe('publish.queued');
    expect(journey.effects).toEqual([
      { type: 'notify', about: 'photo-status', what: 'approved' },
      { type: 'publish-photo', photo: journey.submitted },
    ]);
    expect(journey.context.submission).toMatchObject({
      approvedAt: journey.at,
      dueAt: addWorkingDays(xinhua, journey.at, xinhua.review.publishDueWorkingDays),
    });
  });

  it('ends what could be changed before it (document 004: 不支持修改信息或更换照片)', () => {
    const journey = pending();
    const photo = journey.submitted;
    journey.does('REVIEW.APPROVED', { photo });
    expect(journey.refused('REVIEW.WITHDRAWN', {}).code).toBe('review/already-approved');
    expect(journey.refused('CORRECTION.REQUESTED', { evidence: 'evi_1' }).code).toBe(
      'review/already-approved',
    );
    expect(journey.refused('REVIEW.APPROVED', { photo }).code).toBe('review/already-approved');
    expect(journey.refused('REVIEW.REJECTED', { photo, reasons: ['other'] }).code).toBe(
      'review/already-approved',
    );
  });

  it('is of the picture under review', () => {
    expect(pending().refused('REVIEW.APPROVED', { photo: 'pho_old' }).code).toBe('event/stale-result');
  });

  it('is left to the staff the policy names', () => {
    const journey = pending();
    const by = { role: 'staff', level: 'school' };
    expect(
      journey.refused('REVIEW.APPROVED', { photo: journey.submitted, by } as FieldsOf<'REVIEW.APPROVED'>)
        .code,
    ).toBe('staff/level-not-allowed');
  });
});

describe('rejection', () => {
  it('says why and until when, and costs nothing', () => {
    const journey = pending();
    journey.does('REVIEW.REJECTED', { photo: journey.submitted, reasons: ['eyes-closed', 'blurred'] });
    expect(journey.progress).toBe('reset');
    expect(journey.context.reset).toEqual({
      level: 'review',
      reasons: ['eyes-closed', 'blurred'],
      at: journey.at,
      deadline: journey.at + (xinhua.review.replaceWithinMs ?? 0),
    });
    expect(journey.effects).toEqual([{ type: 'notify', about: 'photo-status', what: 'rejected' }]);
  });

  it('takes reasons from the catalogue of the policy', () => {
    const journey = pending(plain);
    expect(
      journey.refused('REVIEW.REJECTED', { photo: journey.submitted, reasons: ['recaptured'] }).code,
    ).toBe('review/reason-not-offered');
  });
});

describe('withdrawing while it is pending', () => {
  it('brings the picture back to the draft box', () => {
    const journey = pending();
    const photo = journey.submitted;
    journey.does('REVIEW.WITHDRAWN', {});
    expect(journey.progress).toBe('draft');
    expect(journey.context).toMatchObject({ submission: null, chosen: null });
    expect(journey.draftPhotos).toEqual([photo]);
    expect(journey.does('UPLOAD.CONFIRMED', { photo }).progress).toBe('upload');
  });

  it('is refused where it is not offered, and while the window is closed', () => {
    expect(pending(jiangsu).refused('REVIEW.WITHDRAWN', {}).code).toBe('review/withdraw-not-offered');
    const journey = pending();
    expect(journey.goTo(Date.parse('2026-06-02T00:00Z')).refused('REVIEW.WITHDRAWN', {}).code).toBe(
      'window/closed',
    );
  });
});

describe('修图: staff repair what the making of the picture spoiled (document 004)', () => {
  it('replaces the picture under review, in the box as well', () => {
    const journey = pending();
    const photo = journey.submitted;
    const storedAt = journey.context.drafts[0]?.storedAt;
    journey.does('RETOUCH.REQUESTED', { photo });
    expect(journey.progress).toBe('review.retouch');
    journey.wait(DAY).does('RETOUCH.DONE', { photo, retouched: 'pho_better', hash });
    expect(journey.progress).toBe('review.pending');
    expect(journey.context).toMatchObject({
      chosen: 'pho_better',
      submission: { photo: 'pho_better', hash },
      drafts: [{ photo: 'pho_better', hash, storedAt }],
    });
    expect(journey.does('REVIEW.APPROVED', { photo: 'pho_better' }).progress).toBe('publish.queued');
  });

  it('is refused where it is not offered, and for another picture', () => {
    const other = pending(jiangsu);
    expect(other.refused('RETOUCH.REQUESTED', { photo: other.submitted }).code).toBe(
      'review/retouch-not-offered',
    );
    const journey = pending().does('RETOUCH.REQUESTED', { photo: pending().submitted });
    expect(journey.refused('RETOUCH.DONE', { photo: 'pho_old', retouched: 'pho_x', hash }).code).toBe(
      'event/stale-result',
    );
  });

  it('can end in a rejection', () => {
    const journey = pending().does('RETOUCH.REQUESTED', { photo: pending().submitted });
    journey.does('REVIEW.REJECTED', { photo: journey.submitted, reasons: ['matting-damaged'] });
    expect(journey.progress).toBe('reset');
  });
});

describe('correction of information before approval (document 004)', () => {
  it.each([true, false])('goes to staff and comes back, applied: %s', (applied) => {
    const journey = pending().does('CORRECTION.REQUESTED', { evidence: 'evi_7' });
    expect(journey.effects).toEqual([{ type: 'correct-record', evidence: 'evi_7' }]);
    expect(journey.progress).toBe('review.correction');
    expect(journey.refused('REVIEW.APPROVED', { photo: journey.submitted }).code).toBe('event/not-now');
    expect(journey.does('CORRECTION.DONE', { applied }).progress).toBe('review.pending');
  });

  it('is refused where it is not offered', () => {
    expect(pending(codeAndAlbum).refused('CORRECTION.REQUESTED', { evidence: 'evi_7' }).code).toBe(
      'review/correction-not-offered',
    );
  });
});

describe('a review that takes too long', () => {
  const late: [string, EventType | null, object][] = [
    ['pending', null, {}],
    ['being retouched', 'RETOUCH.REQUESTED', { photo: pending().submitted }],
    ['being corrected', 'CORRECTION.REQUESTED', { evidence: 'evi_7' }],
  ];
  it.each(late)('is escalated once: %s', (_, type, fields) => {
    const journey = pending();
    if (type) journey.does(type, fields as FieldsOf<EventType>);
    const due = journey.context.submission?.dueAt ?? 0;
    expect(journey.engine.nextDeadline(journey.envelope)).toBe(due);
    expect(journey.goTo(due - 1).refused('TICK', {}).code).toBe('event/not-now');
    journey.goTo(due).tick();
    expect(journey.effects).toEqual([{ type: 'escalate', what: 'review' }]);
    expect(journey.wait(DAY).refused('TICK', {}).code).toBe('event/not-now');
  });
});
