import type { LightCode } from '../../checks/light/codes.ts';
import type { CheckTexts } from '../catalogue.ts';

export const LIGHT_TEXTS: Readonly<Record<LightCode, CheckTexts>> = {
  'under-exposure': {
    title: '曝光不过暗',
    pass: '人脸亮度充足。',
    high: '人脸过暗。请在正面补光。',
  },
  'over-exposure': {
    title: '曝光不过亮',
    pass: '人脸没有过曝。',
    high: '人脸过曝。请减弱光线或关闭闪光灯。',
  },
  'illumination-uniformity': {
    title: '面部光线均匀',
    pass: '面部光线均匀。',
    low: '面部一侧偏暗。请转向光源，或在偏暗一侧补光。',
  },
};
