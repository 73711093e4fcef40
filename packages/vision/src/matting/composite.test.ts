import { expect, it } from 'vitest';
import { composite } from './composite.ts';

it('is exactly the backdrop where alpha is 0, the person where it is 1, and the mixture between', () => {
  const foreground = Float32Array.of(10, 20, 30, 10, 20, 30, 10, 20, 30);
  const size = { width: 3, height: 1 };
  const { data } = composite(foreground, Float32Array.of(0, 1, 0.5), size, { colour: [100, 197, 255] });
  expect([...data]).toEqual([100, 197, 255, 255, 10, 20, 30, 255, 55, 108, 142, 255]);
});

it('changes evenly from the top to the bottom', () => {
  const size = { width: 1, height: 3 };
  const { data } = composite(new Float32Array(9), new Float32Array(3), size, {
    top: [0, 100, 255],
    bottom: [200, 100, 55],
  });
  expect([...data]).toEqual([0, 100, 255, 255, 100, 100, 155, 255, 200, 100, 55, 255]);
});

it('takes the upper colour when there is one row', () => {
  const { data } = composite(
    new Float32Array(3),
    new Float32Array(1),
    { width: 1, height: 1 },
    {
      top: [1, 2, 3],
      bottom: [200, 200, 200],
    },
  );
  expect([...data]).toEqual([1, 2, 3, 255]);
});
