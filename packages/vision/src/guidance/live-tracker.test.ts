import { describe, expect, it } from 'vitest';
import type { VisionRuntime } from '../runtime/vision-runtime.ts';
import { createLiveTracker } from './live-tracker.ts';

function runtime() {
  let disposed = 0;
  const made: VisionRuntime & { readonly framesPerSecond: number } = {
    name: 'none',
    framesPerSecond: 3,
    run: () => Promise.reject(new Error('not asked')),
    warmUp: () => Promise.resolve(),
    dispose: async () => {
      disposed += 1;
    },
  };
  return { made, disposed: () => disposed };
}

describe('createLiveTracker', () => {
  it('frees the runtime only where it is its own', async () => {
    const { made, disposed } = runtime();
    await createLiveTracker(made).dispose?.();
    expect(disposed()).toBe(0);
    await createLiveTracker(made, { ownsRuntime: true }).dispose?.();
    expect(disposed()).toBe(1);
  });

  it('tells how often the runtime may be asked', () => {
    expect(createLiveTracker(runtime().made).framesPerSecond).toBe(3);
  });
});
