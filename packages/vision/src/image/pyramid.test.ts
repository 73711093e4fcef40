import { describe, expect, it } from 'vitest';
import { paint } from '../testing/synthetic-face.ts';
import { createPyramid, levelFor } from './pyramid.ts';

describe('createPyramid', () => {
  const pyramid = createPyramid(paint(300, 200, (x, y) => [x % 256, y, 0]));

  it('gives the picture itself as level 0 and halves from there', () => {
    expect(pyramid.level(0).image).toBe(pyramid.image);
    expect(pyramid.level(1).image).toMatchObject({ width: 150, height: 100 });
    expect(pyramid.level(2).image).toMatchObject({ width: 75, height: 50 });
  });

  it('makes each level once', () => {
    expect(pyramid.level(2).image).toBe(pyramid.level(2).image);
  });

  it('stops before a side falls below 32 pixels and says which level it gave', () => {
    expect(pyramid.level(9)).toMatchObject({ index: 2, image: { width: 75, height: 50 } });
  });
});

describe('levelFor', () => {
  it.each([
    [0.5, 0],
    [1, 0],
    [1.99, 0],
    [2, 1],
    [15.75, 3],
  ])('%d pixels a sample → level %d', (pixels, level) => expect(levelFor(pixels)).toBe(level));
});
