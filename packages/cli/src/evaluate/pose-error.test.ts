import { describe, expect, it } from 'vitest';
import { poseErrors } from './pose-error.ts';

describe('poseErrors', () => {
  it('tells a constant shift from scatter', () => {
    const [yaw, pitch, roll] = poseErrors([
      { truth: { yaw: -20, pitch: 0, roll: 0 }, measured: { yaw: -18, pitch: 3, roll: 1 } },
      { truth: { yaw: 0, pitch: 0, roll: 0 }, measured: { yaw: 2, pitch: 3, roll: -1 } },
      { truth: { yaw: 20, pitch: 0, roll: 0 }, measured: { yaw: 22, pitch: 6, roll: 0 } },
    ]);
    expect(yaw).toEqual({
      angle: 'yaw',
      samples: 3,
      bias: 2,
      meanAbsolute: 2,
      maxAbsolute: 2,
      correlation: expect.closeTo(1, 10),
    });
    expect(pitch).toMatchObject({ bias: 4, meanAbsolute: 4, maxAbsolute: 6, correlation: null });
    expect(roll).toMatchObject({ bias: 0, maxAbsolute: 1 });
    expect(roll?.meanAbsolute).toBeCloseTo(2 / 3);
  });

  it('has nothing to say about nothing', () => {
    expect(poseErrors([])).toEqual([]);
  });
});
