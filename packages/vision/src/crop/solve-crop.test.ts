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

  it('says what is needed and what there is, in finished pixels or as a factor', () => {
    const told = (head: Partial<HeadPlace>, cut: Partial<CutEdges> = {}): unknown => {
      const answer = solveCrop({ ...HEAD, ...head }, PICTURE, { ...BODY, ...cut }, BOUNDS);
      return 'problems' in answer && answer.problems;
    };
    // 180 px of 90.
    expect(told({ crownY: 400, eyesY: 470, cheeks: 90 })).toMatchObject([{ needed: 2, found: 1 }]);
    expect(told({ crownY: 20, eyesY: 370 }, { top: true })).toMatchObject([{ needed: 50, found: 13.04 }]);
    // Below the eyes 340 px are needed, below the crown 530: whichever is missing.
    expect(told({ crownY: 760, eyesY: 1110 })).toMatchObject([{ needed: 340, found: 110.87 }]);
    expect(told({ crownY: 780, eyesY: 880, cheeks: 230 })).toMatchObject([{ needed: 530, found: 500 }]);
    expect(told({ centreX: 150 }, { left: true })).toMatchObject([{ needed: 240, found: 97.83 }]);
  });

  it('does not tell of room that more pixels of the same view would have', () => {
    // At the largest scale, 300 of 90 px, 333 lie left of the middle.
    const far = { crownY: 400, eyesY: 470, cheeks: 90, centreX: 100 };
    expect(boundsOfProblems(far, { left: true })).toEqual([['enlargement', 'come-closer']]);
    expect(boundsOfProblems({ ...far, centreX: 70 }, { left: true })).toEqual([
      ['enlargement', 'come-closer'],
      ['left', 'move-to-the-middle'],
    ]);
  });

  it('knows a head that the upper edge cuts from one of other proportions', () => {
    const low = { eyesY: 120, cheeks: 700 };
    expect(boundsOfProblems({ ...low, crownY: 5 })).toEqual([['top', 'leave-room-above']]);
    expect(boundsOfProblems({ ...low, crownY: 30 })).toEqual([['proportions', 'other-picture']]);
  });

  it('tells to step back when the picture is too low for the head at every place', () => {
    const low = { width: 960, height: 630 };
    const head = { crownY: 60, eyesY: 235, centreX: 480, cheeks: 230 };
    expect(solveCrop(head, low, { ...BODY, top: true }, BOUNDS)).toEqual({
      problems: [{ bound: 'together', advice: 'step-back' }],
    });
  });

  it('tells the photographer to step back when both sides are cut', () => {
    const head: HeadPlace = { crownY: 200, eyesY: 900, centreX: 480, cheeks: 900 };
    const answer = solveCrop(head, PICTURE, { ...BODY, bottom: false, left: true, right: true }, BOUNDS);
    expect('problems' in answer && answer.problems.map(({ advice }) => advice)).toEqual([
      'step-back',
      'step-back',
    ]);
  });

  it('stays away from bounds as far as the second measurement may err, where that is possible', () => {
    // The face is so narrow and the hair so high that cheeks and eyes come to lie at their bounds.
    const { crown, eyes, cheeks } = cropOf({ crownY: 220, eyesY: 700, cheeks: 364 }, { bottom: false });
    const rounded = (...values: number[]): number[] => values.map((v) => Math.round(v * 1e6) / 1e6);
    expect(rounded(crown, eyes, cheeks)).toEqual([59, 299, 182]);
    // Here a single crop is left.
    const only = cropOf({ crownY: 250, eyesY: 750, cheeks: 360 }, { bottom: false });
    expect(rounded(only.crown, only.eyes, only.cheeks)).toEqual([50, 300, 180]);
  });

  it('takes a wish that lies on a bound at its word', () => {
    const bounds = { ...BOUNDS, crown: { ...BOUNDS.crown, ideal: 50 }, eyes: { ...BOUNDS.eyes, ideal: 200 } };
    expect(cropOf({ crownY: 300, eyesY: 600, cheeks: 460 }, {}, bounds).crown).toBeCloseTo(50, 6);
  });

  it('keeps every bound for any head, picture and edges, and no crop on a grid is nearer to the wishes', () => {
    const head = fc.record({
      crownY: fc.integer({ min: 0, max: 600 }),
      eyesY: fc.integer({ min: 60, max: 1000 }),
      centreX: fc.integer({ min: 100, max: 860 }),
      cheeks: fc.integer({ min: 40, max: 900 }),
    });
    const size = fc.record({
      width: fc.integer({ min: 860, max: 4000 }),
      height: fc.integer({ min: 1000, max: 4000 }),
    });
    const edges = fc.boolean();
    const cut = fc.record({ top: edges, left: edges, right: edges, bottom: edges });
    const inside = (
      h: HeadPlace,
      p: typeof PICTURE,
      c: CutEdges,
      s: number,
      t: number,
      margin = 0,
    ): boolean => {
      const e = 1e-6 - margin;
      const crown = s * h.crownY - t;
      const eyes = s * h.eyesY - t;
      return (
        crown >= 50 - 4 * e &&
        crown <= 110 + 4 * e &&
        eyes >= 200 - e &&
        eyes <= 300 + e &&
        s * h.cheeks >= 180 - 2 * e &&
        s * h.cheeks <= 300 + 2 * e &&
        s <= 1 + 1e-6 &&
        (!c.top || t >= -1e-6) &&
        (!c.bottom || t + 640 <= s * p.height + 1e-6) &&
        (!c.left || s * h.centreX >= 240 - 1e-6) &&
        (!c.right || s * (p.width - h.centreX) >= 240 - 1e-6)
      );
    };
    const cost = (h: HeadPlace, s: number, t: number): number =>
      ((s * h.crownY - t - 80) / 30) ** 2 +
      ((s * h.eyesY - t - 255) / 50) ** 2 +
      ((s * h.cheeks - 230) / 60) ** 2;
    let solved = 0;
    let refused = 0;
    fc.assert(
      fc.property(head, size, cut, (h, p, c) => {
        const answer = solveCrop(h, p, c, BOUNDS);
        // The best of a grid, and the best of those that keep the margins.
        const best = [Infinity, Infinity];
        for (let s = 0.15; s <= 1; s += 0.01) {
          for (let crown = 50; crown <= 110; crown += 4) {
            const t = s * h.crownY - crown;
            for (const margin of [0, 1])
              if (inside(h, p, c, s, t, margin)) best[margin] = Math.min(best[margin]!, cost(h, s, t));
          }
        }
        if ('problems' in answer) {
          refused++;
          expect(answer.problems.length).toBeGreaterThan(0);
          expect(best[0]).toBe(Infinity);
          return;
        }
        solved++;
        const { scale, x, y, width, height } = answer;
        expect(inside(h, p, c, scale, y * scale)).toBe(true);
        expect(x + width / 2).toBeCloseTo(h.centreX, 6);
        expect([width * scale, height * scale].map((side) => Math.round(side * 1e6) / 1e6)).toEqual([
          480, 640,
        ]);
        const keepsMargins = inside(h, p, c, scale, y * scale, 1 - 1e-6);
        expect(keepsMargins || best[1] === Infinity).toBe(true);
        expect(cost(h, scale, y * scale)).toBeLessThanOrEqual(best[keepsMargins ? 1 : 0]! + 1e-6);
      }),
      { numRuns: 400 },
    );
    expect(Math.min(solved, refused)).toBeGreaterThan(20);
  });
});
