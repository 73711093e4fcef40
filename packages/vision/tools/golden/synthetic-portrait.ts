import type { ModelSpec } from '../../src/models/registry.ts';

/**
 * A drawn head and shoulders, smooth shading and a little noise, by formula: nobody's photo, the same on every machine,
 * and enough of a person that the models' later layers have something to say.
 */

type Colour = readonly [number, number, number];

const BACKGROUND: Colour = [0.62, 0.71, 0.8];
const SHIRT: Colour = [0.2, 0.26, 0.42];
const HAIR: Colour = [0.12, 0.09, 0.08];
const SKIN: Colour = [0.85, 0.66, 0.55];
const LIPS: Colour = [0.68, 0.33, 0.32];
const DARK: Colour = [0.1, 0.08, 0.08];

/** 1 inside an ellipse, 0 outside, with a soft edge. */
function ellipse(x: number, y: number, cx: number, cy: number, rx: number, ry: number): number {
  const distance = Math.hypot((x - cx) / rx, (y - cy) / ry);
  return 1 / (1 + Math.exp((distance - 1) * 40));
}

/** Noise in −1 … 1 from an integer hash. */
function noise(index: number): number {
  let h = Math.imul(index + 1, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  return (((h ^ (h >>> 13)) >>> 0) / 0xffffffff) * 2 - 1;
}

/** What is painted later covers what was painted before. Coordinates run from 0 to 1; the face fills `face` of them. */
function layers(x: number, y: number, face: number): readonly (readonly [Colour, number])[] {
  const u = (x - 0.5) / face;
  const v = (y - 0.5) / face;
  return [
    [SHIRT, ellipse(u, v, 0, 1.35, 0.95, 0.62)],
    [SKIN, ellipse(u, v, 0, 0.62, 0.2, 0.3)],
    [HAIR, ellipse(u, v, 0, -0.12, 0.48, 0.56)],
    [SKIN, ellipse(u, v, 0, 0.05, 0.38, 0.5)],
    [HAIR, ellipse(u, v, -0.16, -0.13, 0.09, 0.018)],
    [HAIR, ellipse(u, v, 0.16, -0.13, 0.09, 0.018)],
    [[0.95, 0.95, 0.95], ellipse(u, v, -0.16, -0.03, 0.075, 0.032)],
    [[0.95, 0.95, 0.95], ellipse(u, v, 0.16, -0.03, 0.075, 0.032)],
    [DARK, ellipse(u, v, -0.16, -0.03, 0.03, 0.03)],
    [DARK, ellipse(u, v, 0.16, -0.03, 0.03, 0.03)],
    [[0.72, 0.52, 0.43], ellipse(u, v, 0, 0.16, 0.06, 0.035)],
    [LIPS, ellipse(u, v, 0, 0.32, 0.13, 0.04)],
  ];
}

/** The picture as the model's input: NHWC, in the model's value range. `face` is the head's share of the height. */
export function syntheticPortrait(input: ModelSpec['input'], face: number): Float32Array {
  const [, height, width] = input.shape;
  const [low, high] = input.range;
  const out = new Float32Array(height * width * 3);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const [x, y] = [(column + 0.5) / width, (row + 0.5) / height];
      const colour: number[] = [...BACKGROUND];
      for (const [paint, cover] of layers(x, y, face)) {
        for (let c = 0; c < 3; c++) colour[c] = (colour[c] ?? 0) * (1 - cover) + (paint[c] ?? 0) * cover;
      }
      const shade = 1 + 0.08 * Math.sin(7 * x + 3) * Math.cos(5 * y);
      for (let c = 0; c < 3; c++) {
        const at = (row * width + column) * 3 + c;
        const value = Math.min(Math.max((colour[c] ?? 0) * shade + 0.02 * noise(at), 0), 1);
        out[at] = low + (high - low) * value;
      }
    }
  }
  return out;
}
