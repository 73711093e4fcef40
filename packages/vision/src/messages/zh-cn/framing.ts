import type { FramingCode } from '../../checks/framing/codes.ts';
import type { CheckTexts } from '../catalogue.ts';

export const FRAMING_TEXTS: Readonly<Record<FramingCode, CheckTexts>> = {
  'single-face': {
    title: '仅有一人',
    pass: '画面中只有一张人脸。',
    low: '未检测到人脸。请正对镜头，并确保整个头部在画面内。',
    high: '画面中有多张人脸。画面中只能有学生本人。',
  },
  'inter-eye-distance': {
    title: '人脸像素充足',
    pass: '人脸像素充足。',
    low: '人脸像素不足。请靠近一些，或使用相机的最高分辨率。',
  },
  'head-size': {
    title: '头部大小',
    pass: '头部大小合适。',
    low: '头部过小。请靠近一些。',
    high: '头部过大。请后退一些，使头部和双肩完整入镜。',
  },
  'head-centred': {
    title: '头部居中',
    pass: '头部居中。',
    low: '头部偏在画面左侧。请移动镜头使头部居中。',
    high: '头部偏在画面右侧。请移动镜头使头部居中。',
  },
  'face-inside-frame': {
    title: '面部完整',
    pass: '面部完整位于画面内。',
    low: '面部被画面边缘截断或紧贴边缘。请后退一些，使整个头部在画面内。',
  },
  'crown-margin': {
    title: '头顶留白',
    pass: '头顶上方留白合适。',
    low: '头顶（含头发）离上边沿太近或被截断。请后退一些或将镜头抬高，在头顶上方多留空间。',
    high: '头顶上方留白过多。请裁剪或将镜头放低，使头顶离上边沿更近。',
  },
  'face-width': {
    title: '脸部宽度',
    pass: '脸部宽度符合要求。',
    low: '脸部在画面中过窄。请裁剪得更紧，使脸部更大。',
    high: '脸部在画面中过宽。请裁剪得更松，使脸部更小。',
  },
  'eye-line': {
    title: '眼睛位置',
    pass: '眼睛高度符合要求。',
    low: '眼睛离上边沿太近。请将人像下移后重新裁剪。',
    high: '眼睛离上边沿太远。请将人像上移后重新裁剪。',
  },
  'half-body': {
    title: '非半身或全身照',
    pass: '画面为头部和肩部。',
    high: '这是半身或全身照。请靠近一些，只拍到胸部以上。',
  },
};
