import { describe, expect, it } from 'vitest';
import { parse } from '../errors/parse.ts';
import { localizedText } from '../localized-text.ts';
import { CAMERA_ERRORS, CameraError, cameraCodeOf, isCameraErrorCode } from './camera-errors.ts';
import { CAMERA_ADVICE_TEXTS, CAMERA_ERROR_TEXTS, CAMERA_STATUS_TEXTS, cameraErrorText } from './messages.ts';

const codes = Object.keys(CAMERA_ERRORS).filter(isCameraErrorCode);

describe('camera messages', () => {
  it('are written in both languages, each text once', () => {
    const all = [CAMERA_ERROR_TEXTS, CAMERA_ADVICE_TEXTS, CAMERA_STATUS_TEXTS].flatMap((texts) =>
      Object.values(texts),
    );
    for (const text of all) {
      parse(localizedText, text, 'the text');
      expect(text['zh-CN']).toMatch(/[\u4e00-\u9fff]/);
      expect(text.en).not.toMatch(/[\u4e00-\u9fff]/);
    }
    expect(new Set(all.map((text) => text['zh-CN'])).size).toBe(all.length);
  });

  it('say what to do about every code, and no advice is left without a code', () => {
    expect(Object.keys(CAMERA_ERROR_TEXTS).sort()).toEqual([...codes].sort());
    const advice = new Set(codes.map((code) => CAMERA_ERRORS[code].advice));
    expect(Object.keys(CAMERA_ADVICE_TEXTS).sort()).toEqual([...advice].sort());
    expect(cameraErrorText('camera/no-rear', 'en')).toEqual({
      text: 'Only the rear camera may be used, and this device has none.',
      advice: 'Use a phone with a rear camera and let somebody else take the picture.',
    });
  });
});

describe('camera codes', () => {
  it('are read off camera errors only', () => {
    expect(cameraCodeOf(new CameraError('camera/in-use'), 'camera/failed')).toBe('camera/in-use');
    expect(cameraCodeOf(Object.assign(new Error(), { code: 'camera/in-use' }), 'camera/failed')).toBe(
      'camera/failed',
    );
    expect(cameraCodeOf('camera/in-use', 'camera/lost')).toBe('camera/lost');
    expect(isCameraErrorCode('toString')).toBe(false);
  });
});
