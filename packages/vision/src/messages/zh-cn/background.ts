import type { BackgroundCode } from '../../checks/background/codes.ts';
import type { CheckTexts } from '../catalogue.ts';

export const BACKGROUND_TEXTS: Readonly<Record<BackgroundCode, CheckTexts>> = {
  'background-uniformity': {
    title: '背景均匀',
    pass: '背景均匀，无渐变和阴影。',
    high: '背景有渐变、阴影或杂物。请在纯色背景前拍摄，离背景远一些，并使光线均匀。',
  },
  'background-texture': {
    title: '背景无图案',
    pass: '背景无明显图案或边线。',
    high: '背景有图案、边线或杂物。请换用无图案的纯色背景。',
  },
  'background-colour': {
    title: '背景颜色',
    pass: '背景颜色符合要求。',
    high: '背景颜色与参考的浅蓝色 RGB(100,197,255) 不符。请使用浅蓝色背景。',
  },
  'no-other-object': {
    title: '无其他人或物',
    pass: '画面中没有其他人或物。',
    high: '画面中似有其他人或物。请让旁人离开并移开物品，只拍学生本人。',
  },
};
