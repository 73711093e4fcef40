import {
  CAMERA_STATUS_TEXTS,
  type CameraCommand,
  type CameraStatus,
  type CameraView,
  cameraErrorText,
} from '@tucai/core/camera';
import type { Language } from '@tucai/vision';
import type { FileRule } from '../attributes.ts';
import { SCREEN_TEXTS } from '../texts/language.ts';
import type { IconName } from './icons.ts';
import { type Panel, type Screen, SILENT } from './screen-model.ts';

const ICONS: Partial<Record<CameraStatus, IconName>> = {
  denied: 'blocked',
  'no-camera': 'no-camera',
  'in-use': 'busy-camera',
  lost: 'no-camera',
  failed: 'problem',
  paused: 'paused',
  done: 'done',
};

/** A card: before the camera, while it opens, after a refusal, and at the end. */
export function panelScreen(view: CameraView, language: Language, files: FileRule): Screen {
  const texts = SCREEN_TEXTS[language];
  const { status, error } = view;
  const icon = ICONS[status] ?? 'camera';
  const offer = (command: CameraCommand['type'], label: string): Panel['button'] =>
    view.buttons.includes(command) ? { command, label } : null;
  const panel = ((): Panel => {
    const none = { file: null, busy: false } as const;
    if (error) {
      const { text, advice } = cameraErrorText(error.code, language);
      const file = files === 'never' ? null : texts.chooseFile;
      return {
        ...none,
        file,
        icon,
        title: text,
        text: advice,
        button: offer('RETRY', texts.retry),
      };
    }
    const title =
      CAMERA_STATUS_TEXTS[status in CAMERA_STATUS_TEXTS ? (status as PanelStatus) : 'idle'][language];
    if (status === 'idle' || status === 'cancelled') {
      const button = { command: 'START', label: texts.start } as const;
      const file = files === 'always' ? texts.chooseFile : null;
      return { ...none, icon, title: texts.startTitle, text: texts.startText, button, file };
    }
    if (status === 'done') {
      const button = { command: 'START', label: texts.again } as const;
      return { ...none, icon, title, text: texts.doneText, button };
    }
    const text = status === 'paused' ? texts.pausedText : '';
    return { ...none, icon, title, text, button: null, busy: status === 'asking' || status === 'opening' };
  })();
  const gap = language === 'en' ? ' ' : '';
  const announcement = panel.text === '' ? panel.title : `${panel.title}${gap}${panel.text}`;
  return {
    kind: 'panel',
    panel,
    hint: null,
    announcement,
    urgent: error !== null,
    speech: error ? { text: announcement, urgent: true } : SILENT,
    remark: null,
    again: '',
    file: 'none',
  };
}

type PanelStatus = keyof typeof CAMERA_STATUS_TEXTS;
