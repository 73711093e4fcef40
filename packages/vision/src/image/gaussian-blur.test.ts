import { describe, expect, it } from 'vitest';
import { gaussianBlur, gaussianKernel } from './gaussian-blur.ts';

describe('gaussianKernel', () => {
  it('sums to one, is symmetric and has the asked spread', () => {
    const kernel = gaussianKernel(2);
    expect(kernel.length).toBe(13);
    expect(kernel.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    expect(kernel[2]).toBe(kernel[10]);
    const variance = kernel.reduce((sum, k, i) => sum + k * (i - 6) ** 2, 0);
    expect(Math.sqrt(variance)).toBeCloseTo(2, 1);
  });
});

describe('gaussianBlur', () => {
  it('leaves a flat plane flat up to its edges', () => {
    const flat = { data: new Float32Array(20 * 10).fill(77), width: 20, height: 10 };
    for (const value of gaussianBlur(flat, 3).data) expect(value).toBeCloseTo(77, 3);
  });

  it('spreads a point into the product of two kernels', () => {
    const data = new Float32Array(21 * 21);
    data[10 * 21 + 10] = 1;
    const out = gaussianBlur({ data, width: 21, height: 21 }, 1).data;
    const kernel = gaussianKernel(1);
    expect(out[10 * 21 + 10]).toBeCloseTo(kernel[3]! ** 2, 6);
    expect(out[11 * 21 + 8]).toBeCloseTo(kernel[4]! * kernel[1]!, 6);
  });
});
