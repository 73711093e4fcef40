import { describe, expect, it } from 'vitest';
import { BACKGROUND, PERSON, trimapOf, UNKNOWN } from './trimap.ts';

/** A person in the left half of a picture 640 high; `at` may change single probabilities. */
function halves(change: (person: Float32Array, hair: Float32Array) => void = () => {}) {
  const size = { width: 100, height: 640 };
  const person = Float32Array.from({ length: 64_000 }, (_, at) => (at % 100 < 50 ? 1 : 0));
  const hair = new Float32Array(64_000);
  change(person, hair);
  const trimap = trimapOf({ person, hair, ...size });
  const row = (y: number): string => [...trimap.subarray(y * 100, y * 100 + 100)].join('');
  return row;
}

const band = (inside: number, outside: number): string =>
  `${PERSON}`.repeat(50 - inside) +
  `${UNKNOWN}`.repeat(inside + outside) +
  `${BACKGROUND}`.repeat(50 - outside);

describe('trimapOf', () => {
  it('leaves four pixels to each side of the outline of skin and cloth', () => {
    expect(halves()(300)).toBe(band(4, 4));
  });

  it('leaves more at hair, and none of that far from it', () => {
    const row = halves((_, hair) => {
      for (let y = 0; y < 100; y++) hair.fill(1, y * 100, y * 100 + 50);
    });
    expect(row(50)).toBe(band(12, 14));
    expect(row(300)).toBe(band(4, 4));
  });

  it('knows nothing where the models are in doubt, however far from the outline', () => {
    const row = halves((person) => {
      person.fill(0.8, 300 * 100 + 10, 300 * 100 + 20);
      person.fill(0.2, 300 * 100 + 80, 300 * 100 + 90);
    });
    const expected = [...band(4, 4)].map((kind, x) =>
      (x >= 10 && x < 20) || (x >= 80 && x < 90) ? `${UNKNOWN}` : kind,
    );
    expect(row(300)).toBe(expected.join(''));
  });

  it('takes a hole in a coat for person, and a speck on the wall for wall', () => {
    const row = halves((person) => {
      person.fill(0.3, 300 * 100 + 20, 300 * 100 + 22);
      person[500 * 100 + 80] = 0.97;
    });
    expect([...row(300)].every((kind, x) => x >= 50 || kind !== `${BACKGROUND}`)).toBe(true);
    expect(row(500)[80]).toBe(`${UNKNOWN}`);
    expect(row(502)[80]).toBe(`${BACKGROUND}`);
  });

  it('widens with the picture', () => {
    const person = Float32Array.from({ length: 200 * 1280 }, (_, at) => (at % 200 < 100 ? 1 : 0));
    const trimap = trimapOf({ person, hair: new Float32Array(person.length), width: 200, height: 1280 });
    expect(trimap.subarray(200, 400).filter((kind) => kind === UNKNOWN)).toHaveLength(16);
  });
});
