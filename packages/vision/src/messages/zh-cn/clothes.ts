import type { ClothesCode } from '../../checks/clothes/codes.ts';
import type { CheckTexts } from '../catalogue.ts';

export const CLOTHES_TEXTS: Readonly<Record<ClothesCode, CheckTexts>> = {
  'no-jewellery': {
    title: '无耳环项链',
    pass: '没有看到耳环、项链等饰品。',
    high: '看到耳环、项链等饰品或耳机。请取下后重拍。',
  },
  'clothes-not-blue': {
    title: '上衣不是蓝色',
    pass: '上衣不是蓝色。',
    high: '上衣是蓝色，会与浅蓝色背景相近。请换一件其他颜色的上衣，例如白衬衣。',
  },
  'clothes-not-white': {
    title: '上衣不是白色',
    pass: '上衣不是白色。',
    high: '上衣是白色，本次采集不得穿着白色上衣。请换一件其他颜色的上衣。',
  },
  'clothes-must-be-white': {
    title: '上衣为白色',
    pass: '上衣是白色。',
    low: '本次采集要求穿着白色上衣。请换上白衬衣后重拍。',
  },
  'clothes-distinct': {
    title: '上衣与背景区分明显',
    pass: '上衣与浅蓝色背景区分明显。',
    low: '上衣颜色与成品的浅蓝色背景相近。请换一件颜色更深或更浅的上衣，例如白衬衣。',
  },
  'clothes-plain': {
    title: '上衣图案简单',
    pass: '上衣没有复杂图案或条纹。',
    high: '上衣有图案或条纹。请换一件纯色上衣。',
  },
};
