import type { LocalizedText } from '../../localized-text.ts';

/** The requirements for the photo, in the words of the guide. */
export const xinhuaCautions: LocalizedText[] = [
  {
    'zh-CN': '采集的图像应使用毕业生本人近期正面免冠彩色头像的电子版文件。',
    en: 'Use a recent frontal colour portrait of yourself without headgear, as an electronic file.',
  },
  {
    'zh-CN':
      '采集的图像应真实表达毕业生本人相貌，不宜过度美颜，不得对人像特征（如伤疤、痣、发型等）进行技术处理。',
    en: 'The picture shows what you really look like: do not beautify it, and do not edit features such as scars, moles or the hair style.',
  },
  {
    'zh-CN':
      '人物坐姿端正，表情自然，双眼睁开并平视，双耳对称，左右肩膀平衡，背景应均匀无渐变，不得有阴影、其他人或物体。',
    en: 'Sit upright, look natural and straight ahead with open eyes, ears symmetrical, shoulders level; the background is even, without gradient, shadows, other people or objects.',
  },
  {
    'zh-CN': '背景颜色建议选用浅蓝色：参考值RGB<100，197，255，实际与照相馆拍摄背景为准。',
    en: 'A light blue background is advised (RGB 100, 197, 255 as a guide; the background of the studio counts).',
  },
  {
    'zh-CN': '不推荐使用“拍摄”自拍，请务必按照要求拍摄合格的照片上传。',
    en: 'Taking the photo yourself is not recommended; upload one that was taken by the requirements.',
  },
];
