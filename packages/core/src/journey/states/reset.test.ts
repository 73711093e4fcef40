import { describe, expect, it } from 'vitest';
import { jiangsu } from '../../policy/presets/jiangsu.ts';
import { campaignEnd } from '../rules/campaign-end.ts';
import { TestJourney } from '../testing/test-journey.ts';
import { plain } from '../testing/test-policies.ts';

const DAY = 86_400_000;

function resetWith(deadline: number | null, state = 'review'): TestJourney {
  const journey = new TestJourney(jiangsu).until(state);
  return journey.does('RESET', {
    level: 'college',
    reasons: ['eyes-closed'],
    deadline: deadline === null ? null : journey.at + deadline,
  });
}

describe('重置', () => {
  it.each(['review.pending', 'publish.queued'])('takes the picture back from %s', (state) => {
    const journey = resetWith(null, state);
    expect(journey.progress).toBe('reset');
    expect(journey.context).toMatchObject({
      chosen: null,
      drafts: [],
      submission: { approvedAt: null },
      reset: { level: 'college', reasons: ['eyes-closed'], deadline: null },
    });
    expect(journey.effects).toContainEqual({ type: 'notify', about: 'photo-status', what: 'reset' });
    expect(journey.until('done').context.uploads).toBe(2);
  });

  it('keeps the other drafts, and one of them can be handed in', () => {
    const journey = new TestJourney(jiangsu).until('draft').does('SHOOT.AGAIN', {}).shoots();
    const [first = '', second = ''] = journey.draftPhotos;
    journey.does('UPLOAD.CONFIRMED', { photo: second }).until('review');
    journey.does('RESET', { level: 'school', reasons: ['other'], deadline: null });
    expect(journey.draftPhotos).toEqual([first]);
    journey.does('DRAFT.CHOSEN', { photo: first }).until('review');
    expect(journey.submitted).toBe(first);
  });

  it('drops the picture that is just being taken', () => {
    const journey = resetWith(null).until('shoot.making');
    const photo = journey.context.shot?.photo;
    journey.does('RESET', { level: 'school', reasons: ['other'], deadline: null });
    expect(journey.context.shot).toBeNull();
    expect(journey.effects).toContainEqual({ type: 'release-photo', photo });
  });

  it('twice is one rejected picture', () => {
    const journey = resetWith(null).does('RESET', { level: 'school', reasons: ['other'], deadline: null });
    expect(journey.context.rejected).toHaveLength(1);
    expect(journey.context.reset?.level).toBe('school');
  });

  it.each([
    [
      'before anything is handed in',
      () => new TestJourney(jiangsu).until('draft'),
      null,
      'reset/nothing-to-reset',
    ],
    ['once it is online', () => new TestJourney(jiangsu).until('done'), null, 'reset/nothing-to-reset'],
    [
      'with a deadline that is over',
      () => new TestJourney(jiangsu).until('review'),
      0,
      'reset/deadline-in-the-past',
    ],
    [
      'after the campaign, when it would only erase what is approved',
      () => new TestJourney(jiangsu).until('publish').goTo(campaignEnd(jiangsu)),
      null,
      'window/ended',
    ],
  ])('is refused %s', (_, begin, deadline, code) => {
    const journey = begin();
    const at = deadline === null ? null : journey.at;
    expect(journey.refused('RESET', { level: 'school', reasons: ['other'], deadline: at }).code).toBe(code);
  });

  it('takes reasons from the catalogue of the policy', () => {
    const journey = new TestJourney(plain).until('review');
    expect(journey.refused('RESET', { level: 'school', reasons: ['retouched'], deadline: null }).code).toBe(
      'review/reason-not-offered',
    );
  });
});

describe('a deadline to replace the picture', () => {
  it('closes the journey a moment after it, not at it', () => {
    const journey = resetWith(DAY).wait(DAY);
    expect(journey.refused('TICK', {}).code).toBe('event/not-now');
    expect(journey.engine.nextDeadline(journey.envelope)).toBe(journey.at + 1);
    journey.wait(1).tick();
    expect(journey.context.closed).toEqual({ reason: 'deadline', at: journey.at });
    expect(journey.effects).toEqual([{ type: 'notify', about: 'photo-status', what: 'closed' }]);
    expect(journey.refused('SHOOT.AGAIN', {}).code).toBe('journey/closed');
  });

  it('keeps the journey open outside the window', () => {
    // Seven days on the round is over; the deadline is the day after.
    const journey = resetWith(9 * DAY).wait(8 * DAY);
    expect(journey.until('review').progress).toBe('review.pending');
    const without = resetWith(null).wait(8 * DAY);
    expect(without.refused('SHOOT.AGAIN', {}).code).toBe('window/ended');
  });

  it('binds no more once a picture is handed in, also while it is still being stored', () => {
    const journey = resetWith(DAY)
      .until('upload')
      .wait(2 * DAY);
    expect(journey.refused('TICK', {}).code).toBe('event/not-now');
    journey.does('UPLOAD.STORED', { photo: journey.context.chosen ?? '' });
    expect(journey.context.reset).toBeNull();
    expect(journey.until('done').progress).toBe('done');
  });

  it('can be given anew by staff after it has passed', () => {
    const journey = resetWith(DAY).wait(DAY + 1);
    journey.tick();
    journey.does('RESET', { level: 'school', reasons: ['other'], deadline: journey.at + DAY });
    expect(journey.context.closed).toBeNull();
    expect(journey.until('done').progress).toBe('done');
  });

  it('that was missed is followed by the end of the campaign, which erases', () => {
    const journey = resetWith(DAY).wait(DAY + 1);
    journey.tick();
    expect(journey.refused('ERASURE.DONE', {}).code).toBe('event/stale-result');
    journey.goTo(campaignEnd(jiangsu)).tick();
    expect(journey.context.closed?.reason).toBe('campaign-ended');
    // The student was told when the deadline passed.
    expect(journey.effectTypes).not.toContain('notify');
    journey.goTo(campaignEnd(jiangsu) + jiangsu.retention.unapprovedPhotos * DAY).tick();
    expect(journey.effects).toContainEqual({ type: 'erase', scope: 'all' });
  });
});
