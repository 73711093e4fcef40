import {
  CAMERA_STATUS_TEXTS,
  type CameraCommand,
  type CameraStatus,
  type CameraView,
  cameraErrorText,
} from '@tucai/core/camera';
import {
  type Finding,
  type HintAudience,
  hintText,
  isHintCode,
  type Language,
  mirroredHint,
} from '@tucai/vision';
import { SCREEN_TEXTS } from '../texts/language.ts';
import type { IconName } from './icons.ts';

/** What the screen shows now, in words. Plain data, so that it can be tested without a browser. */
export interface Screen {
  /** `panel`: a card instead of the picture. */
  readonly kind: 'panel' | 'live' | 'preview';
  readonly panel: Panel | null;
  /** Over the live picture. */
  readonly hint: Hint | null;
  /** For a screen reader, told when it changes. */
  readonly announcement: string;
  /** A refusal interrupts, a hint waits its turn. */
  readonly urgent: boolean;
  /** Said aloud when it changes and the voice is on. */
  readonly speech: string;
  /** Below the preview: what only draws a remark. */
  readonly remark: string | null;
}

export interface Panel {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly button: { readonly command: CameraCommand['type']; readonly label: string } | null;
  readonly busy: boolean;
}

export interface Hint {
  readonly text: string;
  /** The second wording, when the first did not help. */
  readonly more: string | null;
  readonly tone: 'change' | 'good' | 'neutral';
  /** Where to move the phone. */
  readonly arrow: 'left' | 'right' | 'up' | 'down' | null;
}

export interface ScreenInput {
  readonly view: CameraView;
  readonly language: Language;
  readonly audience: HintAudience;
  /** A frame was judged since the camera opened. */
  readonly judged: boolean;
  /** What is not right in the last judged frame. */
  readonly invalid: readonly Finding[];
}

const LIVE: ReadonlySet<CameraStatus> = new Set(['searching', 'holding', 'countdown', 'capturing']);

/** What to show for a state of the session. */
export function screenOf(input: ScreenInput): Screen {
  const { view, language, invalid, audience } = input;
  const texts = SCREEN_TEXTS[language];
  if (LIVE.has(view.status)) return liveScreen(input);
  if (view.status !== 'preview') return panelScreen(view, language);
  const [first] = invalid;
  const title = CAMERA_STATUS_TEXTS.preview[language];
  return {
    kind: 'preview',
    panel: null,
    hint: { text: title, more: null, tone: 'neutral', arrow: null },
    announcement: `${title}${language === 'en' ? '. ' : '。'}${texts.previewText}`,
    urgent: false,
    speech: texts.sayTaken,
    remark: first ? texts.previewRemark + hintText(first.hint, language, audience).again : null,
  };
}

function liveScreen({ view, language, audience, judged }: ScreenInput): Screen {
  const texts = SCREEN_TEXTS[language];
  const live = { kind: 'live', panel: null, urgent: false, remark: null } as const;
  if (view.status !== 'searching') {
    const text = CAMERA_STATUS_TEXTS[view.status === 'capturing' ? 'capturing' : 'holding'][language];
    const hint: Hint = { text, more: null, tone: 'good', arrow: null };
    return { ...live, hint, announcement: text, speech: texts.sayHold };
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
      speech: view.hintEscalated ? again : spoken,
    };
  }
  const waiting = view.guided && !judged;
  const guided = waiting ? texts.preparing : CAMERA_STATUS_TEXTS.searching[language];
  const text = view.guided ? guided : texts.unguided;
  const hint: Hint = { text, more: null, tone: 'neutral', arrow: null };
  return { ...live, hint, announcement: text, speech: '' };
}

const ARROWS: Readonly<Record<string, Hint['arrow']>> = {
  'off-left': 'left',
  'off-right': 'right',
  'off-up': 'up',
  'off-down': 'down',
};

const ICONS: Partial<Record<CameraStatus, IconName>> = {
  denied: 'blocked',
  'no-camera': 'no-camera',
  'in-use': 'busy-camera',
  lost: 'no-camera',
  failed: 'problem',
  paused: 'paused',
  done: 'done',
};

function panelScreen(view: CameraView, language: Language): Screen {
  const texts = SCREEN_TEXTS[language];
  const { status, error } = view;
  const icon = ICONS[status] ?? 'camera';
  const offer = (command: CameraCommand['type'], label: string): Panel['button'] =>
    view.buttons.includes(command) ? { command, label } : null;
  const panel = ((): Panel => {
    if (error) {
      const { text, advice } = cameraErrorText(error.code, language);
      return { icon, title: text, text: advice, button: offer('RETRY', texts.retry), busy: false };
    }
    const title =
      CAMERA_STATUS_TEXTS[status in CAMERA_STATUS_TEXTS ? (status as PanelStatus) : 'idle'][language];
    if (status === 'idle' || status === 'cancelled') {
      const button = { command: 'START', label: texts.start } as const;
      return { icon, title: texts.startTitle, text: texts.startText, button, busy: false };
    }
    if (status === 'done') {
      const button = { command: 'START', label: texts.again } as const;
      return { icon, title, text: texts.doneText, button, busy: false };
    }
    const text = status === 'paused' ? texts.pausedText : '';
    return { icon, title, text, button: null, busy: status === 'asking' || status === 'opening' };
  })();
  const gap = language === 'en' ? ' ' : '';
  const announcement = panel.text === '' ? panel.title : `${panel.title}${gap}${panel.text}`;
  return {
    kind: 'panel',
    panel,
    hint: null,
    announcement,
    urgent: error !== null,
    speech: error ? announcement : '',
    remark: null,
  };
}

type PanelStatus = keyof typeof CAMERA_STATUS_TEXTS;
