import type { QualityCode } from '../../checks/quality/codes.ts';
import type { CheckTexts } from '../catalogue.ts';

export const QUALITY_TEXTS: Readonly<Record<QualityCode, CheckTexts>> = {
  sharpness: {
    title: '人脸清晰',
    pass: '人脸清晰。',
    low: '人脸模糊。请保持不动，擦净镜头，并点按人脸对焦。',
  },
  noise: {
    title: '画面无噪点',
    pass: '画面干净。',
    high: '画面噪点过多。请在光线充足的白天拍摄。',
  },
  compression: {
    title: '未过度压缩',
    pass: '图片没有过度压缩。',
    high: '图片被过度压缩。请上传原图，不要上传聊天软件中转发的图片。',
  },
  pixelation: {
    title: '未放大',
    pass: '图片细节充足。',
    low: '图片由小图放大而成。请上传原图，不要上传截图或缩略图。',
  },
  'motion-blur': {
    title: '画面无抖动',
    pass: '画面没有抖动。',
    low: '画面抖动或拖影。请固定手机，拍摄时保持不动。',
  },
  'no-border-or-text': {
    title: '无边框、文字',
    pass: '图片没有边框和文字。',
    high: '图片上有边框、文字或日期。请上传未加边框、水印和日期的原图。',
  },
  'no-recapture': {
    title: '非翻拍',
    pass: '未发现翻拍迹象。',
    high: '疑似翻拍照片或屏幕。请直接拍摄本人，不要翻拍其他照片。',
  },
  'image-mirrored': {
    title: '未镜像',
    pass: '文件信息未显示镜像。',
    high: '图片以镜像方式保存。请关闭前置摄像头镜像，或使用后置摄像头拍摄。',
  },
  'no-retouching': {
    title: '无美颜修图',
    pass: '未发现美颜痕迹。',
    low: '皮肤疑似磨皮，或文件信息含美颜软件。请关闭美颜功能，上传未经处理的原图。',
  },
};
