import { describe, expect, it } from 'vitest';
import { type ClassMap, PERSON_CLASSES } from '../observation.ts';
import { findCrop } from './find-crop.ts';
import type { MeasuredHead } from './head-place.ts';
import { PHOTO_SPECS } from './photo-specs.ts';

const CLOTHES = PERSON_CLASSES.indexOf('clothes');
const PICTURE = { width: 960, height: 1280 };
const HEAD: MeasuredHead = {
  crownY: 220,
  eyesY: 560,
  centreX: 480,
  cheeks: 460,
  topOfHairY: 220,
  hairlineY: 300,
};

/** A map of 96×128 cells that shows the person where a function says so; in pixels of the picture. */
function mapOf(isPerson: (x: number, y: number) => boolean): ClassMap {
  const width = 96;
  const height = 128;
  const labels = Uint8Array.from({ length: width * height }, (_, i) =>
    isPerson((i % width) * 10 + 5, Math.floor(i / width) * 10 + 5) ? CLOTHES : 0,
  );
  return { labels, confidence: new Float32Array(labels.length).fill(1), width, height };
}

const shoulders = mapOf((x, y) => y > 900 || (Math.abs(x - 480) < 250 && y > 220));
const spec = PHOTO_SPECS['chsi-2017'];

describe('findCrop', () => {
  it('takes the wished crop of a head in the middle', () => {
    const crop = findCrop(HEAD, shoulders, PICTURE, spec);
    expect(crop).toMatchObject({ scale: expect.any(Number) });
    if ('problems' in crop) throw new Error('refused');
    expect(crop.eyes - crop.crown).toBeCloseTo(crop.scale * 340, 6);
  });

  it('reaches beyond a side where only the wall is', () => {
    const narrow = mapOf((x, y) => Math.abs(x - 200) < 190 && y > 220);
    const crop = findCrop({ ...HEAD, centreX: 200, cheeks: 300 }, narrow, PICTURE, spec);
    if ('problems' in crop) throw new Error('refused');
    expect(crop.x).toBeLessThan(0);
  });

  it('never makes up a shoulder that a side cuts', () => {
    const cut = mapOf((x, y) => x < 500 && y > 220);
    const crop = findCrop({ ...HEAD, centreX: 200 }, cut, PICTURE, spec);
    expect(crop).toEqual({
      problems: [expect.objectContaining({ bound: 'left', advice: 'move-to-the-middle' })],
    });
  });

  it('adds wall above the hair, but not above hair that the edge cuts', () => {
    const high = { ...HEAD, crownY: 10, topOfHairY: 10, eyesY: 350 };
    const below = mapOf((x, y) => y > 15 && (Math.abs(x - 480) < 250 || y > 700));
    const crop = findCrop(high, below, PICTURE, spec);
    if ('problems' in crop) throw new Error('refused');
    expect(crop.y).toBeLessThan(0);
    const cut = mapOf((x, y) => Math.abs(x - 480) < 250 || y > 700);
    expect(findCrop(high, cut, PICTURE, spec)).toEqual({
      problems: [expect.objectContaining({ bound: 'top', advice: 'leave-room-above' })],
    });
  });

  it('tells all edges that cut a near head at once', () => {
    const near = { ...HEAD, crownY: 20, topOfHairY: 20, eyesY: 680, cheeks: 900 };
    const all = mapOf(() => true);
    const bounds = (map: ClassMap): string[] => {
      const crop = findCrop(near, map, PICTURE, spec);
      return 'problems' in crop ? crop.problems.map(({ bound, advice }) => `${bound} ${advice}`) : [];
    };
    expect(bounds(all)).toEqual([
      'top leave-room-above',
      'bottom leave-room-below',
      'left step-back',
      'right step-back',
    ]);
    // Only below, where the person is told from the wall at the other edges.
    expect(bounds(mapOf((x, y) => x > 100 && x < 860 && y > 30))).toEqual(['bottom leave-room-below']);
  });

  it('adds nothing at all where the background is kept', () => {
    const high = { ...HEAD, crownY: 10, topOfHairY: 10, eyesY: 350 };
    const below = mapOf((x, y) => y > 15 && (Math.abs(x - 480) < 250 || y > 700));
    expect(findCrop(high, below, PICTURE, PHOTO_SPECS.xinhua)).toHaveProperty('problems');
  });
});
