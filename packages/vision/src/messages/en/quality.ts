import type { QualityCode } from '../../checks/quality/codes.ts';
import type { CheckTexts } from '../catalogue.ts';

export const QUALITY_TEXTS: Readonly<Record<QualityCode, CheckTexts>> = {
  sharpness: {
    title: 'Sharp face',
    pass: 'The face is sharp.',
    low: 'The face is blurred. Hold still, clean the lens and tap the face to focus.',
  },
  noise: {
    title: 'Little noise',
    pass: 'The picture is clean.',
    high: 'The picture is grainy. Take it in daylight, not at night or in a dark room.',
  },
  compression: {
    title: 'Not over-compressed',
    pass: 'The picture is not over-compressed.',
    high: 'The picture was compressed too much. Send the original file, not a copy from a chat.',
  },
  pixelation: {
    title: 'Not enlarged',
    pass: 'The picture has enough detail of its own.',
    low: 'The picture was enlarged from a smaller one. Send the original photo, not a screenshot or a thumbnail.',
  },
  'motion-blur': {
    title: 'No motion blur',
    pass: 'The picture is not shaken.',
    low: 'The picture is shaken or blurred along one direction. Rest the phone on something and keep still.',
  },
  'no-border-or-text': {
    title: 'No frame and no text',
    pass: 'There is no frame and no text on the picture.',
    high: 'There is a frame, text or a date on the picture. Send the original photo without frame, watermark or date.',
  },
  'no-recapture': {
    title: 'Not a photo of a photo',
    pass: 'Nothing speaks for a photo of a print or a screen.',
    high: 'This looks like a photo of a print or a screen. Take the photo of yourself, not of another picture.',
  },
  'image-mirrored': {
    title: 'Not mirrored',
    pass: 'Nothing in the file says that the picture is mirrored.',
    high: 'The file is stored mirrored. Turn off mirroring of the front camera, or use the rear camera.',
  },
  'no-retouching': {
    title: 'Not beautified',
    pass: 'No sign of a beauty filter was found.',
    low: 'The skin looks smoothed, or the file names a beauty app. Turn off all beauty filters and send the untouched photo.',
  },
};
