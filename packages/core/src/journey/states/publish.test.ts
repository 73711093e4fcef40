import { describe, expect, it } from 'vitest';
import { jiangsu } from '../../policy/presets/jiangsu.ts';
import { xinhua } from '../../policy/presets/xinhua.ts';
import { retentionDue } from '../rules/retention.ts';
import { TestJourney } from '../testing/test-journey.ts';
import { plain } from '../testing/test-policies.ts';

const DAY = 86_400_000;
const queued = (policy = xinhua): TestJourney => new TestJourney(policy).until('publish.queued');

describe('publication (document 004: 采集成功，学信网可查)', () => {
  it('comes online, is proofread and done', () => {
    const journey = queued();
    journey.wait(DAY).does('PUBLISH.ONLINE', { photo: journey.submitted });
    expect(journey.progress).toBe('publish.proofreading');
    expect(journey.context.submission?.onlineAt).toBe(journey.at);
    expect(journey.effects).toEqual([{ type: 'notify', about: 'photo-status', what: 'online' }]);
    expect(journey.does('PROOF.CORRECT', {}).progress).toBe('done');
    // Nothing waits any more but the end of what is kept.
    expect(journey.engine.nextDeadline(journey.envelope)).toBe(retentionDue(xinhua, journey.context));
  });

  it('is done at once where nobody proofreads', () => {
    const journey = queued(plain);
    expect(journey.does('PUBLISH.ONLINE', { photo: journey.submitted }).progress).toBe('done');
  });

  it('that fails is escalated each time, and can still succeed', () => {
    const journey = queued();
    for (let count = 1; count <= 2; count++) {
      journey.until('publish.queued');
      journey.does('PUBLISH.FAILED', { photo: journey.submitted, reason: 'service/rejected' });
      expect(journey.effects).toEqual([{ type: 'escalate', what: 'publish', count }]);
    }
    expect(journey.context.lastFailures).toEqual(['service/rejected']);
    expect(journey.until('done').context.lastFailures).toEqual([]);
  });

  it('that takes too long is escalated once', () => {
    const journey = queued();
    const due = journey.context.submission?.dueAt ?? 0;
    expect(journey.engine.nextDeadline(journey.envelope)).toBe(due);
    journey.goTo(due).tick();
    expect(journey.effects).toEqual([{ type: 'escalate', what: 'publish' }]);
    expect(journey.wait(DAY).refused('TICK', {}).code).toBe('event/not-now');
    expect(journey.until('done').progress).toBe('done');
  });

  it('of another picture, or twice, is refused', () => {
    const journey = queued();
    expect(journey.refused('PUBLISH.ONLINE', { photo: 'pho_old' }).code).toBe('event/stale-result');
    journey.until('publish.proofreading');
    expect(journey.refused('PUBLISH.ONLINE', { photo: journey.submitted }).code).toBe('event/stale-result');
  });

  it('that was faster than a reset is for people to sort out', () => {
    const journey = queued();
    const photo = journey.submitted;
    journey
      .does('RESET', { level: 'school', reasons: ['other'], deadline: null })
      .does('PUBLISH.ONLINE', { photo });
    expect(journey.effects).toEqual([{ type: 'escalate', what: 'published-after-reset' }]);
    expect(journey.progress).toBe('reset');
  });
});

describe('proofreading by the student', () => {
  it('can dispute, and again after it was resolved', () => {
    const journey = new TestJourney(jiangsu).until('publish.proofreading');
    journey.does('PROOF.DISPUTED', { evidence: 'evi_8' });
    expect(journey.progress).toBe('publish.disputed');
    expect(journey.effects).toEqual([{ type: 'escalate', what: 'publish' }]);
    expect(journey.refused('PROOF.CORRECT', {}).code).toBe('event/not-now');
    journey.does('PROOF.RESOLVED', {}).does('PROOF.DISPUTED', {}).does('PROOF.RESOLVED', {});
    expect(journey.does('PROOF.CORRECT', {}).progress).toBe('done');
  });

  it('goes on after the window and the campaign', () => {
    const journey = new TestJourney(jiangsu).until('publish.proofreading').wait(90 * DAY);
    expect(journey.does('PROOF.CORRECT', {}).progress).toBe('done');
  });
});

describe('download of the finished picture', () => {
  it.each([
    ['from the upload', jiangsu, 'upload', 'review.pending'],
    ['from the approval', xinhua, 'review.pending', 'publish.queued'],
    ['when online', plain, 'publish.queued', 'done'],
  ] as const)('%s', (_, policy, before, from) => {
    const journey = new TestJourney(policy).until(before);
    expect(journey.refused('DOWNLOAD.REQUESTED', {}).code).toBe('download/not-ready');
    journey.until(from).does('DOWNLOAD.REQUESTED', {});
    expect(journey.effects).toEqual([{ type: 'grant-download', photo: journey.submitted }]);
    expect(journey.progress).toBe(from);
  });

  it('still after the campaign, as long as it is kept', () => {
    const journey = new TestJourney(jiangsu).until('done').wait(90 * DAY);
    expect(journey.does('DOWNLOAD.REQUESTED', {}).effectTypes.at(-1)).toBe('grant-download');
  });
});
