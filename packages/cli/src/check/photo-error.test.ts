import { VisionError } from '@tucai/vision';
import { describe, expect, it } from 'vitest';
import { isFatal, photoError } from './photo-error.ts';

describe('photoError', () => {
  it('keeps the code and speaks the language', () => {
    const error = new VisionError('image/truncated', 'The file ends early.');
    expect(photoError(error, 'en')).toEqual({
      code: 'image/truncated',
      message: 'The end of the picture is missing. Copy or take it again.',
    });
    expect(photoError(error, 'zh-CN').message).toBe('图片不完整，缺少结尾，请重新复制或拍摄。');
  });

  it('shows the thrown text for a code without one of its own', () => {
    const error = new VisionError('runtime/failed', 'The landmark model failed.');
    expect(photoError(error, 'zh-CN')).toEqual({
      code: 'runtime/failed',
      message: 'The landmark model failed.',
    });
  });

  it('says so when tucai itself is at fault', () => {
    const { code, message } = photoError(new TypeError('x is not a function'), 'en');
    expect(code).toBe('internal');
    expect(message).toContain('TypeError: x is not a function');
  });
});

describe('isFatal', () => {
  it('ends the run only for what no other photo would escape', () => {
    expect(isFatal(new VisionError('model/missing', 'x'))).toBe(true);
    expect(isFatal(new VisionError('image/corrupt', 'x'))).toBe(false);
    expect(isFatal(new VisionError('runtime/failed', 'x'))).toBe(false);
    expect(isFatal(new TypeError('x'))).toBe(false);
  });
});
