import type { ScreenTexts } from './screen-texts.ts';

export const EN: ScreenTexts = {
  camera: 'ID photo camera',
  startTitle: 'Take the graduation photo',
  startText:
    'Ask somebody to take it with the rear camera. Stand in even light, brows and ears free, and look into the lens.',
  start: 'Open the camera',
  shoot: 'Take the picture',
  cancel: 'Leave the camera',
  switchCamera: 'Switch camera',
  voiceOn: 'Turn spoken hints on',
  voiceOff: 'Turn spoken hints off',
  retry: 'Try again',
  retake: 'Retake',
  accept: 'Use this photo',
  preparing: 'Preparing live hints…',
  unguided: 'Fit the outline and press the shutter',
  previewText: 'Make sure that the eyes are open, the face is sharp and nothing reflects.',
  previewRemark: 'Could be better: ',
  photo: 'The photo just taken',
  pausedText: 'The camera goes on by itself when you come back to this page.',
  doneText: 'The photo goes on to the next step.',
  again: 'Take another',
  sayHold: 'Good. Hold still.',
  sayTaken: 'Done. Please check the photo.',
};
