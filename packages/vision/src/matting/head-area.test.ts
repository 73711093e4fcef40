import { expect, it } from 'vitest';
import { closeUpArea } from '../measure/close-up-area.ts';
import { syntheticLandmarks } from '../testing/synthetic-face.ts';
import { headArea } from './head-area.ts';

it('lies within the close-up, higher in the direction of the head, and turns with it', () => {
  const [cos, sin] = [Math.cos(0.3), Math.sin(0.3)];
  const landmarks = syntheticLandmarks({
    cx: 300,
    cy: 400,
    scale: 20,
    rotation: [cos, sin, 0, -sin, cos, 0, 0, 0, 1],
  });
  const close = closeUpArea({ landmarks });
  const head = headArea({ landmarks });
  expect(close.rotation).toBeCloseTo(0.3, 5);
  expect(head.rotation).toBe(close.rotation);
  expect(head.width).toBeCloseTo(0.6 * close.width, 9);
  expect(head.height).toBe(head.width);
  expect((head.cx - close.cx) / close.width).toBeCloseTo(0.075 * Math.sin(0.3), 6);
  expect((head.cy - close.cy) / close.width).toBeCloseTo(-0.075 * Math.cos(0.3), 6);
});
