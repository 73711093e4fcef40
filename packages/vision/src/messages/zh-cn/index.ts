import type { Catalogue } from '../catalogue.ts';
import { BACKGROUND_TEXTS } from './background.ts';
import { CLOTHES_TEXTS } from './clothes.ts';
import { FACE_TEXTS } from './face.ts';
import { FILE_TEXTS } from './file.ts';
import { FRAMING_TEXTS } from './framing.ts';
import { GLASSES_TEXTS } from './glasses.ts';
import { HAIR_TEXTS } from './hair.ts';
import { LIGHT_TEXTS } from './light.ts';
import { POSE_TEXTS } from './pose.ts';
import { QUALITY_TEXTS } from './quality.ts';

export const ZH_CN: Catalogue = {
  checks: {
    ...FRAMING_TEXTS,
    ...POSE_TEXTS,
    ...FACE_TEXTS,
    ...HAIR_TEXTS,
    ...GLASSES_TEXTS,
    ...CLOTHES_TEXTS,
    ...LIGHT_TEXTS,
    ...QUALITY_TEXTS,
    ...BACKGROUND_TEXTS,
    ...FILE_TEXTS,
  },
  outOfRange: '数值超出允许范围。',
  upsideDown: '画面上下颠倒。请旋转图片，使头部朝上。',
  skipped: {
    'no-face': '未检测：没有可测量的人脸。',
    disabled: '未检测：规则已关闭此项。',
    'model-missing': '未检测：所需模型未加载。',
    'too-small': '未检测：画面中的人脸过小或不完整，无法测量。',
    'no-file': '未检测：只提供了像素，没有提供文件。',
    'not-jpeg': '未检测：文件不是 JPEG。',
  },
  verdicts: { pass: '通过', warn: '提醒', fail: '不通过', skipped: '未检测', error: '出错' },
};
