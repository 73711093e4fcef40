import { CAMERA_ERRORS, CAMERA_STATUSES, type CameraErrorCode, type CameraView } from '@tucai/core/camera';
import { HINT_CODES } from '@tucai/vision';
import { describe, expect, it } from 'vitest';
import { SCREEN_TEXTS } from '../texts/language.ts';
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
    loaded: null,
    file: { step: 'none' },
    files: 'never',
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
      expect(new Set([first.speech.text, second.speech.text]).size).toBe(2);
      expect([first.speech.urgent, second.speech.urgent]).toEqual([false, false]);
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

  it('says how much of it has arrived, to who sees it only', () => {
    const loading = screen({}, { judged: false, loaded: 0.428 });
    expect(loading.hint?.text).toBe('Preparing live hints… 42%');
    expect(loading.announcement).toBe('Preparing live hints…');
    expect(screen({}, { judged: false, loaded: 1 }).hint?.text).toBe('Preparing live hints…');
  });

  it('offers a file where there is no camera, beside it where a host says so, and nowhere else', () => {
    const denied = {
      status: 'denied',
      error: { code: 'camera/denied', advice: 'allow-camera', retryable: false },
      buttons: ['RETRY', 'CANCEL'],
    } as const;
    const offered = (view: Partial<CameraView>, files: ScreenInput['files']) =>
      screen(view, { files }).panel?.file ?? null;
    expect(offered(denied, 'never')).toBeNull();
    expect(offered(denied, 'fallback')).toBe('Choose a photo');
    expect(offered({ status: 'idle' }, 'fallback')).toBeNull();
    expect(offered({ status: 'idle' }, 'always')).toBe('Choose a photo');
    expect(offered({ status: 'opening' }, 'always')).toBeNull();
  });

  it.each(['zh-CN', 'en'] as const)('has words for every step of a file in %s', (language) => {
    for (const step of ['reading', 'unreadable', 'done'] as const) {
      const { panel, announcement, file } = screen({}, { file: { step }, language });
      expect([panel?.title !== '', announcement !== '', file]).toEqual([true, true, step]);
    }
    const preview = screen({}, { file: { step: 'preview', photo: 'photo-1' }, language });
    expect(preview).toMatchObject({ kind: 'preview', again: SCREEN_TEXTS[language].chooseAnother });
    expect(screen({ status: 'preview' }, { language }).again).toBe(SCREEN_TEXTS[language].retake);
  });

  it('does not say of a photo what only the guidance looks at', () => {
    const moving = {
      hint: 'moving',
      check: null,
      verdict: 'warn',
      onlyWarns: false,
      value: 0.3,
      range: { min: null, max: 0.25 },
    } as const;
    expect(screen({ status: 'preview' }, { invalid: [moving] }).remark).toBeNull();
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
