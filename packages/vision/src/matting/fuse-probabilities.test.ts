import { describe, expect, it } from 'vitest';
import { PERSON_CLASSES } from '../observation.ts';
import type { ClassProbabilities } from '../segment/class-probabilities.ts';
import { fuseProbabilities } from './fuse-probabilities.ts';

/** A map of 10×10 cells over a square, everywhere as probable. */
function look(side: number, centre: number, background: number, hair: number): ClassProbabilities {
  const cell = PERSON_CLASSES.map((name) =>
    name === 'background' ? background : name === 'hair' ? hair : (1 - background - hair) / 4,
  );
  return {
    data: Float32Array.from({ length: 600 }, (_, i) => cell[i % 6]!),
    width: 10,
    height: 10,
    area: { cx: centre, cy: centre, width: side, height: side, rotation: 0 },
  };
}

const PICTURE = { width: 100, height: 100 };
const WHOLE = { x: 0, y: 0, ...PICTURE };

describe('fuseProbabilities', () => {
  it('stretches what the model is surest of to 0 and 1', () => {
    const nobody = fuseProbabilities([look(100, 50, 0.92, 0)], WHOLE, PICTURE, PICTURE);
    expect(nobody.person.every((p) => p === 0)).toBe(true);
    const somebody = fuseProbabilities([look(100, 50, 0.08, 0)], WHOLE, PICTURE, PICTURE);
    expect(somebody.person.every((p) => p === 1)).toBe(true);
    const doubt = fuseProbabilities([look(100, 50, 0.49, 0)], WHOLE, PICTURE, PICTURE);
    expect(doubt.person[5050]).toBeCloseTo(0.5, 6);
  });

  it('believes the nearer look where it sees well, the farther elsewhere, and both between', () => {
    const { person, hair } = fuseProbabilities(
      [look(100, 50, 0.92, 0), look(40, 50, 0.08, 0.5)],
      WHOLE,
      PICTURE,
      PICTURE,
    );
    expect(person[50 * 100 + 50]).toBe(1);
    expect(hair[50 * 100 + 50]).toBeCloseTo(0.5, 6);
    expect(person[50 * 100 + 20]).toBe(0);
    expect(hair[50 * 100 + 20]).toBe(0);
    // 2.5 of the 6 pixels over which the nearer look fades in.
    expect(hair[50 * 100 + 32]).toBeCloseTo((0.5 * 2.5) / 6, 5);
  });

  it('does not fade a nearer look towards an edge that it shares with the farthest', () => {
    const corner = look(50, 75, 0.08, 0.5);
    const { hair } = fuseProbabilities([look(100, 50, 0.92, 0), corner], WHOLE, PICTURE, PICTURE);
    expect(hair[75 * 100 + 99]).toBeCloseTo(0.5, 6);
    expect(hair[99 * 100 + 75]).toBeCloseTo(0.5, 6);
    expect(hair[75 * 100 + 51]).toBeLessThan(0.25);
    expect(hair[75 * 100 + 49]).toBe(0);
  });

  it('sees a turned look in its own axes', () => {
    const left: ClassProbabilities = look(100, 50, 0.92, 0);
    for (let cell = 0; cell < 100; cell++) left.data[cell * 6] = cell % 10 < 5 ? 0.92 : 0.08;
    const turned = { ...left, area: { ...left.area, rotation: Math.PI / 2 } };
    const { person } = fuseProbabilities([turned], WHOLE, PICTURE, PICTURE);
    // Turned clockwise, what was on the right is below.
    expect(person[20 * 100 + 50]).toBe(0);
    expect(person[80 * 100 + 50]).toBe(1);
  });

  it.each(['column', 'row'] as const)('reads between cells, by the middle of each %s', (axis) => {
    const ramp = look(100, 50, 0.92, 0);
    for (let cell = 0; cell < 100; cell++) {
      const place = axis === 'row' ? Math.floor(cell / 10) : cell % 10;
      ramp.data[cell * 6] = 0.9 - 0.082 * place;
    }
    const { person } = fuseProbabilities([ramp], WHOLE, PICTURE, PICTURE);
    const at = (place: number): number => person[axis === 'row' ? place * 100 + 50 : 50 * 100 + place]!;
    // The middle of cell 3 lies at 35, of cell 4 at 45; a pixel's own middle lies half a pixel further.
    for (const place of [35, 38, 44]) expect(at(place)).toBeCloseTo((place + 0.5 - 5) / 100, 5);
    expect(at(2)).toBeCloseTo(0, 6);
    expect(at(98)).toBeCloseTo(0.9, 6);
  });

  it('knows nobody beyond the picture', () => {
    const part = { x: -50, y: 0, width: 100, height: 100 };
    const { person } = fuseProbabilities([look(100, 50, 0.08, 0)], part, PICTURE, PICTURE);
    expect(person[40]).toBe(0);
    expect(person[60]).toBe(1);
    const above = fuseProbabilities([look(100, 50, 0.08, 0)], { ...WHOLE, y: -50 }, PICTURE, PICTURE).person;
    expect([above[40 * 100 + 50], above[60 * 100 + 50]]).toEqual([0, 1]);
  });
});
