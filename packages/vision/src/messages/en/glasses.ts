import type { GlassesCode } from '../../checks/glasses/codes.ts';
import type { CheckTexts } from '../catalogue.ts';

export const GLASSES_TEXTS: Readonly<Record<GlassesCode, CheckTexts>> = {
  'glasses-present': {
    title: 'Glasses worn',
    pass: 'Whether glasses are worn was looked at, for information: who usually wears glasses should wear them.',
  },
  'lens-tint': {
    title: 'Clear lenses',
    pass: 'No tinted glasses.',
    low: 'The lenses are tinted. Take off sunglasses or tinted glasses and wear glasses with clear lenses.',
  },
  'lens-glare': {
    title: 'No reflections on glasses',
    pass: 'The lenses show no reflections.',
    high: 'The lenses reflect light. Lower the chin a little, tilt the glasses, or move away from the lamp or window in front.',
  },
  'frame-off-eyes': {
    title: 'Frame clear of the eyes',
    pass: 'The frame does not cover the eyes.',
    high: 'The frame covers the eyes. Push the glasses up, or wear a larger or thinner frame.',
  },
};
