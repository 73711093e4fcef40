import { describe, expect, it } from 'vitest';
import { FULL_RANGE_ANCHORS, SHORT_RANGE_ANCHORS } from './anchors.ts';

describe('anchors', () => {
  it('are as many as the models have rows', () => {
    expect(SHORT_RANGE_ANCHORS).toHaveLength(896);
    expect(FULL_RANGE_ANCHORS).toHaveLength(2304);
  });

  it('run row by row through cell centres, repeated per cell', () => {
    expect(SHORT_RANGE_ANCHORS.slice(0, 3)).toEqual([
      { x: 1 / 32, y: 1 / 32 },
      { x: 1 / 32, y: 1 / 32 },
      { x: 3 / 32, y: 1 / 32 },
    ]);
    expect(SHORT_RANGE_ANCHORS[512]).toEqual({ x: 1 / 16, y: 1 / 16 });
    expect(FULL_RANGE_ANCHORS[48]).toEqual({ x: 0.5 / 48, y: 1.5 / 48 });
  });
});
