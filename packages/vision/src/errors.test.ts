import { describe, expect, it } from 'vitest';
import { VisionError } from './errors.ts';

describe('VisionError', () => {
  it('carries code, retry advice, details and cause', () => {
    const cause = new Error('inner');
    const error = new VisionError('runtime/failed', 'It failed.', {
      retryable: true,
      retryAt: 5,
      details: { model: 'x' },
      cause,
    });
    expect(error).toMatchObject({
      code: 'runtime/failed',
      retryable: true,
      retryAt: 5,
      details: { model: 'x' },
      cause,
    });
    expect(error).toBeInstanceOf(Error);
  });

  it('is not retryable and has no time unless told so', () => {
    const error = new VisionError('image/empty', 'Empty.');
    expect(error.retryable).toBe(false);
    expect('retryAt' in error).toBe(false);
    expect('cause' in error).toBe(false);
  });

  it('is recognised across two copies of the package', () => {
    const marker: unique symbol = Symbol.for('tucai.error');
    class Twin extends Error {
      override readonly name = 'VisionError';
      readonly [marker] = true;
    }
    expect(VisionError.isInstance(new Twin('x'))).toBe(true);
    expect(VisionError.isInstance(new VisionError('image/empty', 'x'))).toBe(true);
    expect(VisionError.isInstance(new Error('x'))).toBe(false);
    expect(VisionError.isInstance({ name: 'VisionError' })).toBe(false);
    expect(VisionError.isInstance(undefined)).toBe(false);
  });
});
