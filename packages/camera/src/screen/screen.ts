import { CAMERA_STATUS_TEXTS, type CameraStatus, type CameraView } from '@tucai/core/camera';
import {
  type Finding,
  type HintAudience,
  hintText,
  isHintCode,
  type Language,
  mirroredHint,
} from '@tucai/vision';
import type { FileRule } from '../attributes.ts';
import type { FileState } from '../file/file-choice.ts';
import { SCREEN_TEXTS } from '../texts/language.ts';
import { fileScreen } from './file-screen.ts';
import { panelScreen } from './panel-screen.ts';
import { type Hint, type Screen, SILENT } from './screen-model.ts';

export interface ScreenInput {
  readonly view: CameraView;
  readonly language: Language;
  readonly audience: HintAudience;
  /** A frame was judged since the camera opened. */
  readonly judged: boolean;
  /** What is not right in the last judged frame. */
  readonly invalid: readonly Finding[];
  /** How much of what the guidance needs has arrived, 0–1; null: not known. */
  readonly loaded: number | null;
  readonly file: FileState;
  readonly files: FileRule;
}

const LIVE: ReadonlySet<CameraStatus> = new Set(['searching', 'holding', 'countdown', 'capturing']);

/** What to show for a state of the session. */
export function screenOf(input: ScreenInput): Screen {
  const { view, language, invalid, audience, file, files } = input;
  const texts = SCREEN_TEXTS[language];
  if (file.step !== 'none') return fileScreen(file, language);
  if (LIVE.has(view.status)) return liveScreen(input);
  if (view.status !== 'preview') return panelScreen(view, language, files);
  // What only the guidance looks at is nothing that anybody will say of the photo.
  const first = invalid.find(({ check }) => check !== null);
  const title = CAMERA_STATUS_TEXTS.preview[language];
  return {
    kind: 'preview',
    panel: null,
    hint: { text: title, more: null, tone: 'neutral', arrow: null },
    announcement: `${title}${language === 'en' ? '. ' : '。'}${texts.previewText}`,
    urgent: false,
    speech: { text: texts.sayTaken, urgent: true },
    again: texts.retake,
    file: 'none',
    remark: first ? texts.previewRemark + hintText(first.hint, language, audience).again : null,
  };
}

function liveScreen({ view, language, audience, judged, loaded }: ScreenInput): Screen {
  const texts = SCREEN_TEXTS[language];
  const live = { kind: 'live', panel: null, urgent: false, remark: null, again: '', file: 'none' } as const;
  if (view.status !== 'searching') {
    const text = CAMERA_STATUS_TEXTS[view.status === 'capturing' ? 'capturing' : 'holding'][language];
    const hint: Hint = { text, more: null, tone: 'good', arrow: null };
    return { ...live, hint, announcement: text, speech: { text: texts.sayHold, urgent: true } };
  }
  if (view.hint !== null && isHintCode(view.hint)) {
    const { short, again, reader, spoken } = hintText(view.hint, language, audience);
    return {
      ...live,
      hint: {
        text: short,
        more: view.hintEscalated ? again : null,
        tone: 'change',
        arrow: ARROWS[audience === 'student' ? mirroredHint(view.hint) : view.hint] ?? null,
      },
      announcement: view.hintEscalated ? again : reader,
      // The second wording is told once more; the same words twice would not be a change.
      speech: { text: view.hintEscalated ? again : spoken, urgent: false },
    };
  }
  const waiting = view.guided && !judged;
  const guided = waiting ? texts.preparing : CAMERA_STATUS_TEXTS.searching[language];
  const text = view.guided ? guided : texts.unguided;
  const share = waiting && loaded !== null && loaded < 1 ? ` ${Math.floor(loaded * 100)}%` : '';
  const hint: Hint = { text: text + share, more: null, tone: 'neutral', arrow: null };
  return { ...live, hint, announcement: text, speech: SILENT };
}

const ARROWS: Readonly<Record<string, Hint['arrow']>> = {
  'off-left': 'left',
  'off-right': 'right',
  'off-up': 'up',
  'off-down': 'down',
};
