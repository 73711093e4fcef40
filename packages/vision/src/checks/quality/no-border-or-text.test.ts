import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { createPyramid } from '../../image/pyramid.ts';
import { framedSides } from '../../measure/frame-sides.ts';
import { textLines } from '../../measure/text-lines.ts';
import { measureCheck } from '../../testing/measure-check.ts';
import { fixturePath } from '../../testing/open-fixture.ts';
import { paint, syntheticFace } from '../../testing/synthetic-face.ts';
import { noBorderOrText } from './no-border-or-text.ts';

const face = syntheticFace({ cx: 240, cy: 300, scale: 15 });

/** Seven-segment digits, 16 × 28 pixels each: no font is needed. */
function digits(text: string, left: number, top: number) {
  const segments = ['1110111', '0010010', '1011101', '1011011', '0111010', '1101011', '1101111', '1010010'];
  const boxes = [
    [0, 0, 16, 4],
    [0, 0, 4, 15],
    [12, 0, 16, 15],
    [0, 12, 16, 16],
    [0, 13, 4, 28],
    [12, 13, 16, 28],
    [0, 24, 16, 28],
  ] as const;
  return (x: number, y: number): boolean => {
    const column = Math.floor((x - left) / 24);
    const segment = segments[Number(text[column])];
    if (column < 0 || segment === undefined) return false;
    const u = x - left - column * 24;
    const v = y - top;
    return boxes.some(([x0, y0, x1, y1], k) => segment[k] === '1' && u >= x0 && u < x1 && v >= y0 && v < y1);
  };
}

const wall = (x: number, y: number): [number, number, number] => [190 - y / 16, 185 - x / 24, 180];

describe('no-border-or-text', () => {
  it('is 0 on a plain wall', () => {
    expect(measureCheck(noBorderOrText, face, paint(480, 640, wall))).toMatchObject({
      value: 0,
      score: 100,
      region: null,
    });
  });

  it('counts the sides of a frame', () => {
    const framed = paint(480, 640, (x, y) =>
      Math.min(x, y, 479 - x, 639 - y) < 14 ? [250, 250, 250] : wall(x, y),
    );
    expect(measureCheck(noBorderOrText, face, framed)).toMatchObject({ value: 4, score: 0 });
    const barred = paint(480, 640, (x, y) => (Math.min(y, 639 - y) < 50 ? [0, 0, 0] : wall(x, y)));
    expect(framedSides(createPyramid(barred))).toEqual(['top', 'bottom']);
    const inset = paint(480, 640, (x, y) => {
      const edge = Math.min(x, y, 479 - x, 639 - y);
      return edge >= 12 && edge < 16 ? [180, 20, 30] : wall(x, y);
    });
    expect(framedSides(createPyramid(inset))).toHaveLength(4);
  });

  it('takes neither shoulders nor a slanting ledge for a frame', () => {
    const ledge = paint(480, 640, (x, y) => (y < 40 + x / 20 ? [90, 60, 40] : wall(x, y)));
    const shoulders = paint(480, 640, (x, y) =>
      y > 540 + Math.abs(x - 240) / 3 ? [30, 30, 40] : wall(x, y),
    );
    expect(framedSides(createPyramid(ledge))).toEqual([]);
    expect(framedSides(createPyramid(shoulders))).toEqual([]);
  });

  it('counts letters once, and shows where they are', () => {
    const stamp = digits('20250416', 260, 590);
    const dated = paint(480, 640, (x, y) => (stamp(x, y) ? [255, 140, 0] : wall(x, y)));
    const lines = textLines(createPyramid(dated));
    expect(lines).toContainEqual({ x: 260, y: 590, width: 7 * 24 + 16, height: 28 });
    // The synthetic class map calls all of the picture skin, on which nothing is written.
    expect(
      textLines(createPyramid(dated), {
        labels: Uint8Array.of(3),
        confidence: Float32Array.of(1),
        width: 1,
        height: 1,
      }),
    ).toEqual([]);
  });

  it('does not read four marks', () => {
    const four = digits('2025', 100, 300);
    expect(
      textLines(createPyramid(paint(480, 640, (x, y) => (four(x, y) ? [20, 20, 20] : wall(x, y))))),
    ).toEqual([]);
  });

  it.each(['f1-neutral', 'm1-neutral', 'f2-neutral', 'm2-neutral'])('finds nothing on %s', async (name) => {
    const { data, info } = await sharp(fixturePath(name))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const image = { data: new Uint8ClampedArray(data), width: info.width, height: info.height };
    expect(framedSides(createPyramid(image))).toEqual([]);
  });
});
