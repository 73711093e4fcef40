import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CropBounds, CutEdges, HeadPlace } from './crop-bounds.ts';
import { type Crop, solveCrop } from './solve-crop.ts';

const BOUNDS: CropBounds = {
  width: 480,
  height: 640,
  crown: { min: 50, max: 110, ideal: 80 },
  eyes: { min: 200, max: 300, ideal: 255 },
  cheeks: { min: 180, max: 300, ideal: 230 },
  enlargement: 1,
};
const PICTURE = { width: 960, height: 1280 };
const BODY: CutEdges = { top: false, left: false, right: false, bottom: true };
/** A head as a phone sees it: 350 px from crown to eyes, 460 px wide. */
const HEAD: HeadPlace = { crownY: 220, eyesY: 570, centreX: 480, cheeks: 460 };

function cropOf(head: Partial<HeadPlace>, cut: Partial<CutEdges> = {}, bounds = BOUNDS): Crop {
  const answer = solveCrop({ ...HEAD, ...head }, PICTURE, { ...BODY, ...cut }, bounds);
  if ('problems' in answer) throw new Error(JSON.stringify(answer.problems));
  return answer;
}

function boundsOfProblems(head: Partial<HeadPlace>, cut: Partial<CutEdges> = {}): [string, string][] {
  const answer = solveCrop({ ...HEAD, ...head }, PICTURE, { ...BODY, ...cut }, BOUNDS);
  return 'problems' in answer ? answer.problems.map(({ bound, advice }) => [bound, advice]) : [];
}

describe('solveCrop', () => {
  it('puts a head of good proportions where it is wished', () => {
    const { scale, x, y, width, height, crown, eyes, cheeks } = cropOf({});
    expect(Math.abs(crown - 80)).toBeLessThan(1);
    expect(eyes).toBeGreaterThan(245);
    expect(eyes).toBeLessThan(265);
    expect(cheeks).toBeCloseTo(scale * 460, 9);
    expect(width / height).toBeCloseTo(0.75, 12);
    expect(x + width / 2).toBeCloseTo(480, 9);
    expect((220 - y) * scale).toBeCloseTo(crown, 9);
  });

  it('gives up wishes, not bounds, where the body ends', () => {
    const crop = cropOf({ crownY: 330, eyesY: 680, centreX: 480 });
    expect((crop.y + crop.height) * 1).toBeLessThanOrEqual(1280 + 1e-6);
    expect(crop.crown).toBeGreaterThanOrEqual(50 - 1e-6);
  });

  it('reaches above the picture only when the hair is not cut by it', () => {
    const high = { crownY: 20, eyesY: 370 };
    expect(cropOf(high).y).toBeLessThan(0);
    expect(boundsOfProblems(high, { top: true })).toEqual([['top', 'leave-room-above']]);
  });

  it.each<[string, Partial<HeadPlace>, Partial<CutEdges>, [string, string]]>([
    ['a small face', { crownY: 400, eyesY: 470, cheeks: 90 }, {}, ['enlargement', 'come-closer']],
    ['a face at the bottom', { crownY: 760, eyesY: 1110 }, {}, ['bottom', 'leave-room-below']],
    ['shoulders cut at the left', { centreX: 150 }, { left: true }, ['left', 'move-to-the-middle']],
    ['shoulders cut at the right', { centreX: 850 }, { right: true }, ['right', 'move-to-the-middle']],
    ['a head too wide for its height', { cheeks: 1400 }, {}, ['proportions', 'other-picture']],
    ['eyes above the crown', { eyesY: 100 }, {}, ['proportions', 'other-picture']],
    ['a measure that is no number', { cheeks: Number.NaN }, {}, ['proportions', 'other-picture']],
  ])('says what to change for %s', (_, head, cut, expected) => {
    expect(boundsOfProblems(head, cut)).toEqual([expected]);
  });

  it('tells the photographer to step back when both sides are cut', () => {
    const head: HeadPlace = { crownY: 200, eyesY: 900, centreX: 480, cheeks: 900 };
    const answer = solveCrop(head, PICTURE, { ...BODY, bottom: false, left: true, right: true }, BOUNDS);
    expect('problems' in answer && answer.problems.map(({ advice }) => advice)).toEqual([
      'step-back',
      'step-back',
    ]);
  });

  it('keeps every bound for any head, and no crop on a grid is nearer to the wishes', () => {
    const head = fc.record({
      crownY: fc.integer({ min: 0, max: 600 }),
      eyesY: fc.integer({ min: 60, max: 1000 }),
      centreX: fc.integer({ min: 100, max: 860 }),
      cheeks: fc.integer({ min: 40, max: 900 }),
    });
    const cut = fc.record({
      top: fc.boolean(),
      left: fc.boolean(),
      right: fc.boolean(),
      bottom: fc.boolean(),
    });
    const inside = (h: HeadPlace, c: CutEdges, s: number, t: number): boolean => {
      const e = 1e-6;
      const crown = s * h.crownY - t;
      const eyes = s * h.eyesY - t;
      return (
        crown >= 50 - e &&
        crown <= 110 + e &&
        eyes >= 200 - e &&
        eyes <= 300 + e &&
        s * h.cheeks >= 180 - e &&
        s * h.cheeks <= 300 + e &&
        s <= 1 + e &&
        (!c.top || t >= -e) &&
        (!c.bottom || t + 640 <= s * PICTURE.height + e) &&
        (!c.left || s * h.centreX >= 240 - e) &&
        (!c.right || s * (PICTURE.width - h.centreX) >= 240 - e)
      );
    };
    const cost = (h: HeadPlace, s: number, t: number): number =>
      ((s * h.crownY - t - 80) / 30) ** 2 +
      ((s * h.eyesY - t - 255) / 50) ** 2 +
      ((s * h.cheeks - 230) / 60) ** 2;
    let solved = 0;
    let refused = 0;
    fc.assert(
      fc.property(head, cut, (h, c) => {
        const answer = solveCrop(h, PICTURE, c, BOUNDS);
        let best = Infinity;
        for (let s = 0.15; s <= 1; s += 0.01) {
          for (let crown = 50; crown <= 110; crown += 4) {
            const t = s * h.crownY - crown;
            if (inside(h, c, s, t)) best = Math.min(best, cost(h, s, t));
          }
        }
        if ('problems' in answer) {
          refused++;
          expect(answer.problems.length).toBeGreaterThan(0);
          expect(best).toBe(Infinity);
          return;
        }
        solved++;
        const { scale, y } = answer;
        expect(inside(h, c, scale, y * scale)).toBe(true);
        expect(cost(h, scale, y * scale)).toBeLessThanOrEqual(best + 1e-6);
      }),
      { numRuns: 400 },
    );
    expect(Math.min(solved, refused)).toBeGreaterThan(20);
  });
});
