import { describe, expect, it } from 'vitest';
import { TucaiError } from '../../errors/tucai-error.ts';
import { CameraError } from '../camera-errors.ts';
import { type CameraFacts, facingOf } from './camera-facts.ts';
import { cameraErrorFromMedia } from './media-error.ts';
import { factsOfDevice, factsOfTrack } from './media-facts.ts';

describe('facingOf', () => {
  it.each<[Omit<CameraFacts, 'deviceId'>, string]>([
    [{ facingMode: 'environment' }, 'rear'],
    [{ facingMode: 'user', facingModes: ['environment'] }, 'front'],
    [{ facingModes: ['environment'] }, 'rear'],
    [{ facingModes: ['user'] }, 'front'],
    [{ facingModes: ['user', 'environment'] }, 'unknown'],
    [{ facingModes: ['left'] }, 'unknown'],
    [{ facingMode: 'left', facingModes: ['environment'] }, 'rear'],
    [{ facingModes: [] }, 'unknown'],
    [{}, 'unknown'],
  ])('%o looks %s', (facts, facing) => {
    expect(facingOf({ deviceId: 'a', ...facts })).toBe(facing);
  });
});

describe('factsOfTrack', () => {
  it('reads a rear camera of a phone as Chromium describes it', () => {
    const settings = { deviceId: 'a1', facingMode: 'environment' };
    const capabilities = {
      deviceId: 'a1',
      facingMode: ['environment'],
      width: { max: 4000 },
      height: { max: 3000 },
      torch: true,
      focusMode: ['manual', 'single-shot', 'continuous'],
    };
    expect(factsOfTrack(settings, capabilities, { torch: true, focusMode: true })).toEqual({
      deviceId: 'a1',
      facingMode: 'environment',
      facingModes: ['environment'],
      maxPixels: 12_000_000,
      torch: true,
      autofocus: true,
    });
  });

  it('takes silence for a no only where the browser knows the word', () => {
    expect(factsOfTrack({ deviceId: 'a' }, {}, { torch: true, focusMode: true })).toEqual({
      deviceId: 'a',
      torch: false,
      autofocus: false,
    });
    expect(factsOfTrack({ deviceId: 'a' }, {}, {})).toEqual({ deviceId: 'a' });
  });

  it('is content with a camera that says nothing', () => {
    expect(factsOfTrack({}, { facingMode: [], width: { max: 9 } }, {})).toEqual({ deviceId: '' });
    expect(factsOfDevice('b', { facingMode: ['user'] })).toEqual({ deviceId: 'b', facingModes: ['user'] });
  });
});

describe('cameraErrorFromMedia', () => {
  it.each([
    ['NotAllowedError', 'camera/denied'],
    ['NotFoundError', 'camera/not-found'],
    ['OverconstrainedError', 'camera/not-found'],
    ['NotReadableError', 'camera/in-use'],
    ['TrackStartError', 'camera/in-use'],
    ['AbortError', 'camera/in-use'],
    ['SecurityError', 'camera/unsupported'],
    ['TypeError', 'camera/unsupported'],
    ['SomethingNew', 'camera/failed'],
  ])('%s is %s', (name, code) => {
    const cause = Object.assign(new Error('权限被拒绝'), { name });
    const error = cameraErrorFromMedia(cause);
    expect(error).toBeInstanceOf(CameraError);
    expect(TucaiError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({ code, cause });
    expect(error.message).not.toContain('权限');
  });

  it('has a code for what is no error at all', () => {
    for (const thrown of [undefined, null, 'no', 7])
      expect(cameraErrorFromMedia(thrown).code).toBe('camera/failed');
  });
});
