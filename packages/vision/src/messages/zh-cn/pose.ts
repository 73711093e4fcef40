import type { PoseCode } from '../../checks/pose/codes.ts';
import type { CheckTexts } from '../catalogue.ts';

export const POSE_TEXTS: Readonly<Record<PoseCode, CheckTexts>> = {
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
  'gaze-frontal': {
    title: '平视镜头',
    pass: '双眼看向镜头。',
    low: '双眼看向画面左侧。请看着镜头。',
    high: '双眼看向画面右侧。请看着镜头。',
  },
  'shoulders-level': {
    title: '双肩平衡',
    pass: '左右肩膀平衡。',
    low: '画面左侧的肩膀偏低。请坐直，放平双肩。',
    high: '画面右侧的肩膀偏低。请坐直，放平双肩。',
  },
};
