import { describe, expect, it } from 'vitest';
import { measureCheck } from '../../testing/measure-check.ts';
import { paint, syntheticFace } from '../../testing/synthetic-face.ts';
import { naturalColour } from './natural-colour.ts';

const face = syntheticFace({ cx: 240, cy: 300, scale: 15 });
const measure = (red: number, green: number, blue: number) =>
  measureCheck(
    naturalColour,
    face,
    paint(480, 640, () => [red, green, blue]),
  );

describe('natural-colour', () => {
  // sRGB values of the Monk Skin Tone scale, tones 1 (lightest), 5 and 9 of 10.
  it.each([
    ['light skin', [0xf6, 0xed, 0xe4]],
    ['brown skin', [0xd7, 0xbd, 0x96]],
    ['dark skin', [0x3a, 0x31, 0x2a]],
  ] as const)('tolerates %s', (_, [red, green, blue]) =>
    expect(measure(red, green, blue).value).toBeLessThan(4),
  );

  it('is 0 for the colours of photographed skin', () => {
    expect(measure(215, 170, 140)).toMatchObject({ value: 0, score: 100 });
    expect(measure(110, 75, 55)).toMatchObject({ value: 0, score: 100 });
  });

  it('is 100 for grey, blue and green', () => {
    for (const [red, green, blue] of [
      [128, 128, 128],
      [90, 110, 180],
      [120, 190, 120],
    ] as const) {
      expect(measure(red, green, blue)).toMatchObject({ value: 100, score: 0 });
    }
  });

  it('grows with an orange cast', () => {
    const [faint, strong] = [measure(220, 140, 80).value, measure(255, 120, 20).value];
    expect(faint).toBeLessThan(strong);
    expect(strong).toBeGreaterThan(20);
  });
});
