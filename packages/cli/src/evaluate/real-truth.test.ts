import { describe, expect, it } from 'vitest';
import { type RealLabels, realTruths } from './real-truth.ts';

const LABELS: RealLabels = {
  faces: 1,
  eyes: 'open',
  mouth: 'closed',
  pose: 'frontal',
  recapture: 'none',
  blurred: false,
  glasses: 'none',
  head_covering: 'none',
  face_mask: false,
  background: 'plain',
  blue_clothes: false,
  hair_over_brows: false,
  hair_over_ears: false,
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
    expect(truths({})).toMatchObject({
      'single-face': 'compliant',
      'eyes-open': 'compliant',
      'mouth-closed': 'compliant',
      'head-pose': 'compliant',
      sharpness: 'compliant',
    });
    expect(truths({ eyes: 'closed', mouth: 'teeth', pose: 'non', blurred: true })).toMatchObject({
      'single-face': 'compliant',
      'eyes-open': 'violating',
      'mouth-closed': 'violating',
      'head-pose': 'violating',
      sharpness: 'violating',
    });
    expect(truths({ eyes: 'down', mouth: 'hidden', pose: 'slight', recapture: 'screen' })).toMatchObject({
      'single-face': 'compliant',
      'eyes-open': 'unclear',
      'mouth-closed': 'unclear',
      'head-pose': 'unclear',
      sharpness: 'unclear',
    });
  });

  it('counts a photo of several people only for their number', () => {
    expect(truths({ faces: 3, eyes: 'closed' })).toMatchObject({
      'single-face': 'violating',
      'eyes-open': 'unclear',
      'mouth-closed': 'unclear',
      'head-pose': 'unclear',
      sharpness: 'unclear',
    });
  });

  it('keeps the word for the table by label', () => {
    expect(realTruths({ ...LABELS, mouth: 'parted' })['mouth-closed']).toMatchObject({
      truth: 'violating',
      label: 'parted',
    });
  });

  it('reads what the labels say of appearance', () => {
    const worn = truths({
      glasses: 'tinted',
      head_covering: 'crown',
      blue_clothes: true,
      hair_over_brows: 'partly',
    });
    expect(worn).toMatchObject({
      'lens-tint': 'violating',
      'no-head-covering': 'violating',
      'clothes-not-blue': 'violating',
      'hair-off-brows': 'unclear',
      'ears-visible': 'compliant',
      'no-recapture': 'compliant',
    });
    expect(truths({ pose: 'non', hair_over_ears: true })['ears-visible']).toBe('unclear');
    expect(truths({ faces: 3, glasses: 'tinted' })['lens-tint']).toBe('unclear');
    expect(truths({ recapture: 'print' })['no-recapture']).toBe('violating');
  });
});
