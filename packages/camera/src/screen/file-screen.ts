import { CAMERA_STATUS_TEXTS } from '@tucai/core/camera';
import type { Language } from '@tucai/vision';
import type { FileState } from '../file/file-choice.ts';
import { SCREEN_TEXTS } from '../texts/language.ts';
import { type Panel, type Screen, SILENT } from './screen-model.ts';

/** What is shown while a photo from a file is chosen, looked at and handed over. */
export function fileScreen({ step }: FileState, language: Language): Screen {
  const texts = SCREEN_TEXTS[language];
  const gap = language === 'en' ? ' ' : '';
  const plain = { hint: null, urgent: false, speech: SILENT, remark: null, again: '', file: step } as const;
  const card = (panel: Panel): Screen => ({
    ...plain,
    kind: 'panel',
    panel,
    announcement: panel.text === '' ? panel.title : `${panel.title}${gap}${panel.text}`,
  });
  const none = { text: '', button: null, file: null, busy: false } as const;
  if (step === 'reading') return card({ ...none, icon: 'camera', title: texts.fileReading, busy: true });
  if (step === 'unreadable') {
    const { fileUnreadable: title, fileAdvice: text, chooseFile: file } = texts;
    return { ...card({ ...none, icon: 'problem', title, text, file }), urgent: true };
  }
  if (step === 'done') {
    const { fileDone: title, doneText: text, chooseAnother: file } = texts;
    return card({ ...none, icon: 'done', title, text, file });
  }
  const title = CAMERA_STATUS_TEXTS.preview[language];
  return {
    ...plain,
    kind: 'preview',
    panel: null,
    hint: { text: title, more: null, tone: 'neutral', arrow: null },
    announcement: `${title}${language === 'en' ? '. ' : '。'}${texts.previewText}`,
    again: texts.chooseAnother,
  };
}
