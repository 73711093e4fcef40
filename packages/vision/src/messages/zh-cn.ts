import type { Catalogue } from './catalogue.ts';

export const ZH_CN: Catalogue = {
  checks: {
    'single-face': {
      title: '仅有一人',
      pass: '画面中只有一张人脸。',
      low: '未检测到人脸。请正对镜头，并确保整个头部在画面内。',
      high: '画面中有多张人脸。画面中只能有学生本人。',
    },
    'head-pose-yaw': {
      title: '头部不左右偏转',
      pass: '头部正对镜头。',
      low: '头部转向画面左侧。请正视镜头。',
      high: '头部转向画面右侧。请正视镜头。',
    },
    'head-pose-pitch': {
      title: '头部不俯不仰',
      pass: '没有低头或仰头。',
      low: '头部偏低。请稍抬下巴，使镜头与双眼同高。',
      high: '头部偏仰。请稍收下巴，使镜头与双眼同高。',
    },
    'head-pose-roll': {
      title: '头部端正',
      pass: '头部端正。',
      low: '头部向画面左侧倾斜。请摆正头部并端平手机。',
      high: '头部向画面右侧倾斜。请摆正头部并端平手机。',
    },
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
    sharpness: {
      title: '人脸清晰',
      pass: '人脸清晰。',
      low: '人脸模糊。请保持不动，擦净镜头，并点按人脸对焦。',
    },
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
  },
  outOfRange: '数值超出允许范围。',
  upsideDown: '画面上下颠倒。请旋转图片，使头部朝上。',
  skipped: {
    'no-face': '未检测：没有可测量的人脸。',
    disabled: '未检测：规则已关闭此项。',
    'model-missing': '未检测：所需模型未加载。',
    'too-small': '未检测：画面中的人脸过小或不完整，无法测量。',
  },
  verdicts: { pass: '通过', warn: '提醒', fail: '不通过', skipped: '未检测', error: '出错' },
};
