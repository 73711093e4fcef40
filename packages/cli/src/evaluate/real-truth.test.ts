import { describe, expect, it } from 'vitest';
import { type RealLabels, realTruths } from './real-truth.ts';

const LABELS: RealLabels = {
  faces: 1,
  eyes: 'open',
  mouth: 'closed',
  pose: 'frontal',
  recapture: 'none',
  blurred: false,
};

const truths = (labels: Partial<RealLabels>) =>
  Object.fromEntries(
    Object.entries(realTruths({ ...LABELS, ...labels })).map(([criterion, known]) => [
      criterion,
      known.truth,
    ]),
  );

describe('realTruths', () => {
  it('turns words into truth', () => {
    expect(truths({})).toEqual({
      'single-face': 'compliant',
      'eyes-open': 'compliant',
      'mouth-closed': 'compliant',
      'head-pose': 'compliant',
      sharpness: 'compliant',
    });
    expect(truths({ eyes: 'closed', mouth: 'teeth', pose: 'non', blurred: true })).toEqual({
      'single-face': 'compliant',
      'eyes-open': 'violating',
      'mouth-closed': 'violating',
      'head-pose': 'violating',
      sharpness: 'violating',
    });
    expect(truths({ eyes: 'down', mouth: 'hidden', pose: 'slight', recapture: 'screen' })).toEqual({
      'single-face': 'compliant',
      'eyes-open': 'unclear',
      'mouth-closed': 'unclear',
      'head-pose': 'unclear',
      sharpness: 'unclear',
    });
  });

  it('counts a photo of several people only for their number', () => {
    expect(truths({ faces: 3, eyes: 'closed' })).toEqual({
      'single-face': 'violating',
      'eyes-open': 'unclear',
      'mouth-closed': 'unclear',
      'head-pose': 'unclear',
      sharpness: 'unclear',
    });
  });

  it('keeps the word for the table by label', () => {
    expect(realTruths({ ...LABELS, mouth: 'parted' })['mouth-closed']).toEqual({
      truth: 'violating',
      label: 'parted',
    });
  });
});
