import { describe, expect, it } from 'vitest';
import { VisionError } from '../errors.ts';
import { RefusedPhotoError } from '../make/refused-photo.ts';
import { fromWire, toWire } from './wire-error.ts';

const across = (error: unknown): VisionError => fromWire(structuredClone(toWire(error)));

describe('an error from the worker', () => {
  it('is the same one on the page', () => {
    const error = new VisionError('model/missing', 'It is not there.', {
      retryable: true,
      details: { file: 'a.onnx', status: 503 },
      cause: new TypeError('fetch failed'),
    });
    const seen = across(error);
    expect(VisionError.isInstance(seen)).toBe(true);
    expect(seen).toMatchObject({
      code: 'model/missing',
      message: 'It is not there.',
      retryable: true,
      details: { file: 'a.onnx', status: 503 },
      cause: 'TypeError: fetch failed',
    });
  });

  it('keeps why a photo is refused', () => {
    const error = new RefusedPhotoError([{ bound: 'no-face', advice: 'other-picture' }]);
    const seen = across(error);
    expect(RefusedPhotoError.is(seen) && seen.problems).toEqual(error.problems);
    expect(seen.message).toBe(error.message);
  });

  it('is called a failure of the runtime when it is none of ours', () => {
    expect(across(new RangeError('too long'))).toMatchObject({
      code: 'runtime/failed',
      cause: 'RangeError: too long',
    });
  });
});
