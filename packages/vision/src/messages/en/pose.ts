import type { PoseCode } from '../../checks/pose/codes.ts';
import type { CheckTexts } from '../catalogue.ts';

export const POSE_TEXTS: Readonly<Record<PoseCode, CheckTexts>> = {
  'head-pose-yaw': {
    title: 'Head not turned',
    pass: 'The head faces the camera.',
    low: 'The head is turned towards the left edge of the picture. Look straight at the camera.',
    high: 'The head is turned towards the right edge of the picture. Look straight at the camera.',
  },
  'head-pose-pitch': {
    title: 'Head neither raised nor lowered',
    pass: 'The head is level.',
    low: 'The head is lowered. Raise the chin a little and hold the camera at eye height.',
    high: 'The head is raised. Lower the chin a little and hold the camera at eye height.',
  },
  'head-pose-roll': {
    title: 'Head upright',
    pass: 'The head is upright.',
    low: 'The head leans to the left of the picture. Straighten the head and hold the camera level.',
    high: 'The head leans to the right of the picture. Straighten the head and hold the camera level.',
  },
  'gaze-frontal': {
    title: 'Eyes on the camera',
    pass: 'Both eyes look at the camera.',
    low: 'The eyes look towards the left of the picture. Look into the camera.',
    high: 'The eyes look towards the right of the picture. Look into the camera.',
  },
  'shoulders-level': {
    title: 'Shoulders level',
    pass: 'Both shoulders are level.',
    low: 'The shoulder on the left of the picture is lower. Sit up straight and level the shoulders.',
    high: 'The shoulder on the right of the picture is lower. Sit up straight and level the shoulders.',
  },
};
