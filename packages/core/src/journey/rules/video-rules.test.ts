import { describe, expect, it } from 'vitest';
import { jiangsu } from '../../policy/presets/jiangsu.ts';
import { TestJourney } from '../testing/test-journey.ts';

const version = jiangsu.shooting.video?.version ?? '';

describe('a video that the account remembers', () => {
  it('is not learned after consent was withdrawn', () => {
    const journey = new TestJourney(jiangsu).until('requirements.video').does('CONSENT.WITHDRAWN', {});
    expect(journey.refused('VIDEO.REMEMBERED', { version }).code).toBe('journey/closed');
    expect(journey.context.video).toBeNull();
  });
});
