import { describe, expect, it } from 'vitest';
import { VisionError } from '../errors.ts';
import { RefusedPhotoError } from './refused-photo.ts';

describe('RefusedPhotoError', () => {
  const error = new RefusedPhotoError([
    { bound: 'enlargement', advice: 'come-closer', needed: 1.4, found: 1 },
    { bound: 'left', advice: 'move-to-the-middle' },
  ]);

  it('is a VisionError with its own code, and says in both languages what to change', () => {
    expect(VisionError.isInstance(error)).toBe(true);
    expect(RefusedPhotoError.is(error)).toBe(true);
    expect(error.code).toBe('photo/refused');
    expect(error.details).toEqual({ problems: 2, bounds: 'enlargement left' });
    expect(error.problems.map(({ message }) => message['zh-CN'])).toEqual([
      expect.stringContaining('靠近'),
      expect.stringContaining('居中'),
    ]);
    expect(error.message).toContain('Come closer');
  });

  it('tells both shoulders from one', () => {
    const [one, both] = new RefusedPhotoError([
      { bound: 'right', advice: 'move-to-the-middle' },
      { bound: 'right', advice: 'step-back' },
    ]).problems;
    expect(one?.message.en).not.toBe(both?.message.en);
  });

  it('is not any other error', () => {
    expect(RefusedPhotoError.is(new VisionError('aborted', 'stopped'))).toBe(false);
    expect(RefusedPhotoError.is(new Error('photo/refused'))).toBe(false);
  });
});
