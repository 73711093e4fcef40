import { CHECK_CODES } from '@tucai/vision';
import { describe, expect, it } from 'vitest';
import { renderedTruths } from './rendered-truth.ts';

const listed = (violates: string[], truth: string, eyes: number | undefined = 176) =>
  Object.entries(renderedTruths(violates, eyes))
    .filter(([, known]) => known.truth === truth)
    .map(([code]) => code);

describe('renderedTruths', () => {
  it('reads a compliant render as compliant with everything', () => {
    expect(listed([], 'compliant')).toEqual([...CHECK_CODES]);
  });

  it('counts what our checks do not look for as compliant', () => {
    expect(listed(['headgear', 'earrings'], 'compliant')).toEqual([...CHECK_CODES]);
  });

  it('leaves open what a violation changes as well', () => {
    expect(listed(['yaw', 'ears_asymmetric'], 'violating')).toEqual(['head-pose-yaw']);
    expect(listed(['yaw'], 'unclear')).toEqual(['head-centred', 'illumination-uniformity']);
    expect(listed(['uneven_light'], 'violating')).toEqual(['illumination-uniformity']);
    expect(listed(['uneven_light'], 'unclear')).toEqual(['under-exposure', 'over-exposure']);
    expect(listed(['shoulders_tilted'], 'unclear')).toEqual(['head-centred']);
    expect(listed(['recapture'], 'compliant')).toEqual(['single-face']);
  });

  it('judges the distance of the eyes by the pixels', () => {
    expect(listed(['too_small'], 'violating', 39)).toEqual(['inter-eye-distance', 'head-size']);
    expect(listed(['too_small'], 'unclear', 73)).toEqual(['inter-eye-distance', 'sharpness']);
    expect(listed(['no_face'], 'violating', undefined)).toEqual(['single-face']);
  });
});
