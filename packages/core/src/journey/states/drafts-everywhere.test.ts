import { describe, expect, it } from 'vitest';
import { EN } from '../../messages/en/texts-en.ts';
import { jiangsu } from '../../policy/presets/jiangsu.ts';
import { view } from '../../view/view.ts';
import { TestJourney } from '../testing/test-journey.ts';
import { codeAndAlbum, variant } from '../testing/test-policies.ts';

const two = variant(jiangsu, 'two-modes', { shooting: { modes: ['live', 'album'] } });

/** A draft taken from the album; then the other way of shooting, which has a video to be watched first. */
function atVideo(): TestJourney {
  const journey = new TestJourney(two).until('requirements.mode').does('MODE.CHOSEN', { mode: 'album' });
  journey.until('draft').does('SHOOT.AGAIN', {});
  return journey.does('MODE.CHOSEN', { mode: 'live' });
}

describe('the draft box', () => {
  it.each(['open', 'cooldown', 'lock'])('is reached from the video while the permit is %s', (permit) => {
    const policy = two.shooting.video?.modes.includes('album') === false ? two : codeAndAlbum;
    expect(policy).toBe(two);
    const journey = atVideo();
    if (permit === 'cooldown') {
      // Failed from the album before the other way was chosen.
      journey.does('MODE.CHOSEN', { mode: 'album' }).shoots({ code: 'eyes-open', kind: 'quality' });
      journey.does('MODE.CHOSEN', { mode: 'live' });
    }
    if (permit === 'lock') journey.does('STAFF.LOCKED', { reason: 'recaptured' });
    expect([journey.progress, journey.where('permit')]).toEqual(['requirements.video', permit]);
    const button = view(journey.envelope, two, EN, { at: journey.at }).buttons.find(
      ({ name }) => name === 'go-to-drafts',
    );
    expect(button?.enabled).toBe(true);
    journey.does('DRAFT.CHOSEN', { photo: journey.draftPhotos[0] ?? '' });
    expect(journey.until('review').progress).toBe('review.pending');
  });
});
