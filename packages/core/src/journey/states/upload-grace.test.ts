import { describe, expect, it } from 'vitest';
import { EN } from '../../messages/en/texts-en.ts';
import { openingAt } from '../../policy/opening.ts';
import { jiangsu } from '../../policy/presets/jiangsu.ts';
import { view } from '../../view/view.ts';
import { campaignEnd } from '../rules/campaign-end.ts';
import { TestJourney } from '../testing/test-journey.ts';

const DAY = 86_400_000;

/** Confirmed in time; storing it fails after the last hour of the round. */
function failedAfterClosing(): TestJourney {
  const journey = new TestJourney(jiangsu).until('draft');
  const opening = openingAt(jiangsu, journey.at);
  if (!opening.open) throw new Error('it should be open');
  journey
    .goTo(opening.closesAt - 1)
    .until('upload')
    .goTo(opening.closesAt);
  return journey.does('UPLOAD.FAILED', {
    photo: journey.context.chosen ?? '',
    reason: 'service/unreachable',
  });
}

describe('a picture confirmed in time that could not be stored', () => {
  it('can be handed in again for a day, though the window has closed', () => {
    const journey = failedAfterClosing();
    const failedAt = journey.at;
    const [photo = ''] = journey.draftPhotos;
    expect(openingAt(jiangsu, failedAt).open).toBe(false);
    expect(
      journey
        .copy()
        .goTo(failedAt + DAY)
        .does('UPLOAD.CONFIRMED', { photo }).progress,
    ).toBe('upload');
    const late = journey.copy().goTo(failedAt + DAY + 1);
    const opening = openingAt(jiangsu, late.at);
    if (!opening.open) expect(late.refused('UPLOAD.CONFIRMED', { photo }).code).toMatch(/^window\//);
    expect(journey.until('done').progress).toBe('done');
  });

  it('says so, in the place of the closed window', () => {
    const journey = failedAfterClosing();
    const { notices, drafts } = view(journey.envelope, jiangsu, EN, { at: journey.at });
    expect(notices.map(({ kind }) => kind)).toContain('upload-again');
    expect(notices.map(({ kind }) => kind)).not.toContain('window-closed');
    expect(notices.find(({ kind }) => kind === 'upload-again')).toMatchObject({ until: journey.at + DAY });
    expect(drafts[0]?.buttons.find(({ name }) => name === 'confirm-upload')?.enabled).toBe(true);
  });

  it('opens nothing else', () => {
    const journey = failedAfterClosing();
    expect(journey.refused('SHOOT.AGAIN', {}).code).toMatch(/^window\//);
  });

  it('gives no more once it was stored', () => {
    const journey = failedAfterClosing().until('review');
    expect(journey.context.uploadUntil).toBeNull();
  });

  it('is not kept open beyond the campaign', () => {
    const journey = new TestJourney(jiangsu).until('draft');
    journey.until('upload').goTo(campaignEnd(jiangsu) - 1000);
    journey.does('UPLOAD.FAILED', { photo: journey.context.chosen ?? '', reason: 'service/unreachable' });
    expect(journey.context.uploadUntil).toBe(campaignEnd(jiangsu) - 1);
  });
});
