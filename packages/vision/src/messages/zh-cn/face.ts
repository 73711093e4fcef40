import type { FaceCode } from '../../checks/face/codes.ts';
import type { CheckTexts } from '../catalogue.ts';

export const FACE_TEXTS: Readonly<Record<FaceCode, CheckTexts>> = {
  'eyes-open': {
    title: '双眼睁开',
    pass: '双眼自然睁开。',
    low: '有眼睛闭合或接近闭合。请自然睁开双眼。',
  },
  'mouth-closed': {
    title: '嘴唇闭合',
    pass: '嘴唇自然闭合。',
    high: '嘴唇张开。请自然闭合嘴唇，不露齿。',
  },
};
