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
  'luminance-mean': {
    title: '面部亮度',
    pass: '面部亮度合适。',
    low: '面部整体过暗。请在白天面向窗户拍摄。',
    high: '面部整体过亮。请远离光源或降低曝光。',
  },
  'luminance-variance': {
    title: '面部明暗层次',
    pass: '面部明暗层次合适。',
    low: '面部几乎没有明暗层次。请擦净镜头，避免逆光。',
    high: '面部明暗反差过大。请使用柔和光线，避免阳光直射。',
  },
  'dynamic-range': {
    title: '面部色调丰富',
    pass: '面部色调丰富。',
    low: '面部色调层次过少。请在光线充足处拍摄，并上传原图，不要上传压缩过的图片。',
  },
  'natural-colour': {
    title: '色彩自然',
    pass: '肤色自然。',
    high: '肤色不自然。请使用自然光，关闭滤镜和有色灯光。',
  },
  'no-red-eye': {
    title: '无红眼',
    pass: '没有红眼。',
    high: '闪光灯造成红眼。请关闭闪光灯，改用自然光拍摄。',
  },
  'hot-spots': {
    title: '面部无高光光斑',
    pass: '面部没有明显高光、光斑。',
    high: '面部有高光或光斑。请关闭闪光灯，避开阳光直射，并擦干面部油光。',
  },
  'shadow-on-face': {
    title: '面部无阴影',
    pass: '面部没有阴影。',
    high: '面部有阴影。请正对窗户，并移开造成阴影的物体。',
  },
  'light-top-down': {
    title: '无顶光',
    pass: '没有顶光。',
    high: '额头和头发过亮、脸下部暗淡。请不要在灯下拍摄，改为面向窗户。',
  },
};
