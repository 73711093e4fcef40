import { CAMERA_ERRORS, CAMERA_STATUSES, type CameraErrorCode, type CameraView } from '@tucai/core/camera';
import { HINT_CODES } from '@tucai/vision';
import { describe, expect, it } from 'vitest';
import { type ScreenInput, screenOf } from './screen.ts';

const VIEW: CameraView = {
  status: 'searching',
  hint: null,
  hintEscalated: false,
  progress: 0,
  countdown: null,
  error: null,
  guided: true,
  camera: null,
  orientation: null,
  photo: null,
  shutter: null,
  buttons: [],
};

const screen = (view: Partial<CameraView>, rest: Partial<ScreenInput> = {}) =>
  screenOf({
    view: { ...VIEW, ...view },
    language: 'en',
    audience: 'photographer',
    judged: true,
    invalid: [],
    ...rest,
  });

describe('screenOf', () => {
  it.each(['zh-CN', 'en'] as const)('has words for every state in %s', (language) => {
    for (const status of CAMERA_STATUSES) {
      const { kind, panel, hint, announcement } = screen({ status }, { language });
      expect(announcement, status).not.toBe('');
      expect(kind === 'panel' ? panel?.title : hint?.text, status).toBeTruthy();
      expect((panel === null) !== (hint === null), status).toBe(true);
    }
  });

  it.each(Object.keys(CAMERA_ERRORS) as CameraErrorCode[])('tells what to do about %s, at once', (code) => {
    const { state, advice, retryable } = CAMERA_ERRORS[code];
    const refused = screen({
      status: state,
      error: { code, advice, retryable },
      buttons: ['RETRY', 'CANCEL'],
    });
    expect(refused).toMatchObject({ kind: 'panel', urgent: true, panel: { button: { command: 'RETRY' } } });
    expect(refused.panel?.text).toBeTruthy();
    expect(refused.announcement).toContain(refused.panel?.text);
  });

  it('shows every hint, says it in a sentence and escalates to other words', () => {
    for (const hint of HINT_CODES) {
      const first = screen({ hint });
      const second = screen({ hint, hintEscalated: true });
      expect(first.hint?.more).toBeNull();
      expect(second.hint?.text).toBe(first.hint?.text);
      expect(second.hint?.more).toBeTruthy();
      expect(new Set([first.speech, second.speech]).size).toBe(2);
      expect(new Set([first.announcement, second.announcement]).size).toBe(2);
    }
  });

  it('points where the phone has to go, for who sees a mirror the other way in words and as it is in the picture', () => {
    expect(screen({ hint: 'off-left' }).hint).toMatchObject({ text: 'Move the phone left', arrow: 'left' });
    expect(screen({ hint: 'off-left' }, { audience: 'student' }).hint).toMatchObject({
      text: 'Move the phone right',
      arrow: 'right',
    });
  });

  it('says that hints are being prepared, and that there are none', () => {
    expect(screen({}, { judged: false }).hint?.text).toBe('Preparing live hints…');
    expect(screen({ guided: false }, { judged: false }).hint?.text).toContain('press the shutter');
  });

  it('ignores a hint that this catalogue does not have', () => {
    expect(screen({ hint: 'from-another-version' }).hint?.tone).toBe('neutral');
  });

  it('names what could be better beside the photo', () => {
    const invalid = [
      {
        hint: 'expression',
        check: 'expression-neutral',
        verdict: 'warn',
        onlyWarns: true,
        value: 2,
        range: { min: null, max: 1 },
      },
    ] as const;
    expect(screen({ status: 'preview' }, { invalid }).remark).toMatch(/^Could be better: No smile/);
    expect(screen({ status: 'preview' }).remark).toBeNull();
  });
});
