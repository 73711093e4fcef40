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
  'eyes-visible': {
    title: '眼睛无遮挡',
    pass: '双眼没有被遮挡。',
    high: '眼睛被遮挡。请移开眼前的头发、手或其他物品，不戴墨镜。',
  },
  'mouth-visible': {
    title: '嘴部无遮挡',
    pass: '嘴部没有被遮挡。',
    high: '嘴部被遮挡。请摘下口罩或围巾，移开手。',
  },
  'expression-neutral': {
    title: '表情自然',
    pass: '表情自然。',
    high: '表情不够自然。请放松面部，不要大笑，不要扬起眉毛。',
  },
  'make-up': {
    title: '不化妆',
    pass: '没有发现明显的唇妆。',
    high: '嘴唇颜色偏红，可能涂了口红。请卸妆后重新拍摄。',
  },
  'contact-lens-tint': {
    title: '不戴美瞳',
    pass: '没有发现有色隐形眼镜。',
    high: '虹膜颜色偏蓝或偏绿，可能戴了美瞳。如果戴了，请取下后重新拍摄。',
  },
};
