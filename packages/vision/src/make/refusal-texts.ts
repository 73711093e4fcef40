import type { CropAdvice } from '../crop/crop-problem.ts';
import type { LocalizedText } from '../messages/catalogue.ts';
import type { PhotoProblem, RefusedBound } from './refused-photo.ts';

/** What the photographer should change, by the bound that breaks. */
const BY_BOUND: Readonly<Record<Exclude<RefusedBound, 'left' | 'right'>, LocalizedText>> = {
  'no-face': {
    'zh-CN': '照片中没有检测到人脸。请正对镜头重新拍摄。',
    en: 'No face was found. Take the photo again, facing the camera.',
  },
  'several-faces': {
    'zh-CN': '照片中不止一人。请只拍学生本人。',
    en: 'There is more than one person in the photo. Only the student may be in it.',
  },
  'no-head': {
    'zh-CN': '无法分辨头部与背景。请换一面与头发、衣服颜色不同的墙重新拍摄。',
    en: 'Head and background cannot be told apart. Take the photo in front of a wall of another colour.',
  },
  proportions: {
    'zh-CN': '头顶、眼睛与脸宽的比例无法同时满足要求。请平视镜头、压低过高的头发后重新拍摄。',
    en: 'Crown, eyes and width of the face cannot all be placed as required. Look straight ahead, flatten very high hair and take the photo again.',
  },
  enlargement: {
    'zh-CN': '人脸像素不足，不得放大。请靠近一些，或使用更高的分辨率重新拍摄。',
    en: 'The face has too few pixels, and pixels may not be enlarged. Come closer or use a higher resolution.',
  },
  top: {
    'zh-CN': '头顶被画面上边缘截断或留白不足。请在头顶上方多留一些空间重新拍摄。',
    en: 'The top of the head is cut or too close to the upper edge. Leave more room above the head.',
  },
  bottom: {
    'zh-CN': '画面下方缺少肩部和胸部。请后退一些，或把镜头稍向下移后重新拍摄。',
    en: 'Shoulders and chest are missing at the bottom. Step back or lower the camera a little.',
  },
  together: {
    'zh-CN': '现有画面无法裁出符合标准的照片。请后退一些，让头部居中并在四周留出空间后重新拍摄。',
    en: 'No part of this photo fits the standard. Step back, centre the head, leave room on all sides and take it again.',
  },
  'file-too-large': {
    'zh-CN': '画面细节过多，无法压缩到规定大小。请穿无花纹的上衣，在光线充足处重新拍摄。',
    en: 'The picture has too much detail for the file size allowed. Wear plain clothes and take the photo in good light.',
  },
  'file-too-small': {
    'zh-CN': '画面细节过少，文件小于规定大小。请使用更清晰的照片。',
    en: 'The picture has so little detail that its file is smaller than allowed. Use a sharper photo.',
  },
  'file-between': {
    'zh-CN': '任何压缩质量得到的文件都不在规定大小之内：规定的范围过窄。请放宽文件大小的范围，或换一张照片。',
    en: 'No quality gives a file of an allowed size: the window is too narrow. Widen the window of bytes, or take another photo.',
  },
};

const SIDE = {
  'step-back': {
    'zh-CN': '双肩被画面左右边缘截断。请后退一些，使双肩完整入镜。',
    en: 'The shoulders are cut on both sides. Step back so that both are in the picture.',
  },
  'move-to-the-middle': {
    'zh-CN': '一侧肩部被画面边缘截断。请移动镜头使人像居中。',
    en: 'One shoulder is cut by the edge of the picture. Move the camera so that the person is in the middle.',
  },
} as const satisfies Partial<Record<CropAdvice, LocalizedText>>;

/** The text of a problem. */
export function refusalText({ bound, advice }: Pick<PhotoProblem, 'bound' | 'advice'>): LocalizedText {
  if (bound !== 'left' && bound !== 'right') return BY_BOUND[bound];
  return advice === 'step-back' ? SIDE['step-back'] : SIDE['move-to-the-middle'];
}
