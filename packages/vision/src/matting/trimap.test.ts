import { describe, expect, it } from 'vitest';
import { BACKGROUND, PERSON, UNKNOWN } from './pixel-kinds.ts';
import { trimapOf } from './trimap.ts';

const black = (pixels: number): Float32Array => new Float32Array(pixels * 3);

/** A white left half before a black right one. */
function whiteLeft(width: number, height: number): Float32Array {
  return Float32Array.from({ length: width * height * 3 }, (_, i) =>
    Math.floor(i / 3) % width < width / 2 ? 255 : 0,
  );
}

/** A person in the left half of a picture 640 high; `change` may change single probabilities. */
function halves(
  change: (person: Float32Array, hair: Float32Array) => void = () => {},
  rgb: Float32Array = whiteLeft(100, 640),
) {
  const size = { width: 100, height: 640 };
  const person = Float32Array.from({ length: 64_000 }, (_, at) => (at % 100 < 50 ? 1 : 0));
  const hair = new Float32Array(64_000);
  change(person, hair);
  const trimap = trimapOf({ person, hair, ...size }, rgb);
  const row = (y: number): string => [...trimap.subarray(y * 100, y * 100 + 100)].join('');
  return row;
}

const band = (inside: number, outside: number): string =>
  `${PERSON}`.repeat(50 - inside) +
  `${UNKNOWN}`.repeat(inside + outside) +
  `${BACKGROUND}`.repeat(50 - outside);

describe('trimapOf', () => {
  it('leaves two pixels inside and three outside the outline of skin and cloth', () => {
    expect(halves()(300)).toBe(band(2, 3));
  });

  it('leaves more at hair, and none of that far from it', () => {
    const row = halves((_, hair) => {
      for (let y = 0; y < 100; y++) hair.fill(1, y * 100, y * 100 + 50);
    });
    expect(row(50)).toBe(band(12, 14));
    expect(row(300)).toBe(band(2, 3));
  });

  it('leaves as little at hair that looks like the wall', () => {
    const hairy = (_: Float32Array, hair: Float32Array): void => {
      for (let y = 0; y < 100; y++) hair.fill(1, y * 100, y * 100 + 50);
    };
    expect(halves(hairy, black(64_000))(50)).toBe(band(2, 3));
  });

  it('does not widen the band for hair that the models see on the wall', () => {
    const row = halves((person, hair) => {
      person[300 * 100 + 60] = 1;
      hair[300 * 100 + 60] = 1;
    });
    expect(row(302)).toBe(band(2, 3));
  });

  it('asks for less sureness where person and wall look alike', () => {
    const row = halves((person) => person.fill(0.92, 300 * 100 + 10, 300 * 100 + 20), black(64_000));
    expect(row(300)).toBe(band(2, 3));
  });

  it('knows nothing where the models are in doubt, however far from the outline', () => {
    const row = halves((person) => {
      person.fill(0.8, 300 * 100 + 10, 300 * 100 + 20);
      person.fill(0.2, 300 * 100 + 80, 300 * 100 + 90);
    });
    const expected = [...band(2, 3)].map((kind, x) =>
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
    const trimap = trimapOf(
      { person, hair: new Float32Array(person.length), width: 200, height: 1280 },
      whiteLeft(200, 1280),
    );
    expect(trimap.subarray(200, 400).filter((kind) => kind === UNKNOWN)).toHaveLength(10);
  });
});
