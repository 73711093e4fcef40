import type { FileCode } from '../../checks/file/codes.ts';
import type { CheckTexts } from '../catalogue.ts';

export const FILE_TEXTS: Readonly<Record<FileCode, CheckTexts>> = {
  'file-type': {
    title: 'JPEG 格式',
    pass: '文件为 JPEG 格式。',
    high: '文件不是 JPEG 格式。请另存为 JPEG（.jpg）；只改扩展名无效。',
  },
  'image-width': {
    title: '图片宽度',
    pass: '图片宽度符合要求。',
    low: '图片宽度不足。请按规定的像素尺寸重新制作，不要放大小图。',
    high: '图片过宽。请按规定的像素尺寸重新制作。',
  },
  'image-height': {
    title: '图片高度',
    pass: '图片高度符合要求。',
    low: '图片高度不足。请按规定的像素尺寸重新制作，不要放大小图。',
    high: '图片过高。请按规定的像素尺寸重新制作。',
  },
  'jpeg-quality': {
    title: 'JPEG 品质系数',
    pass: 'JPEG 品质系数符合要求。',
    low: 'JPEG 压缩过度。请从原图以更高的品质重新导出。',
    high: 'JPEG 品质系数超出允许范围。请以较低的品质重新导出。',
  },
  'file-size': {
    title: '文件大小',
    pass: '文件大小符合要求。',
    low: '文件过小。请从原图以更高的 JPEG 品质重新导出。',
    high: '文件过大。请以较低的 JPEG 品质重新导出。',
  },
  'resolution-dpi': {
    title: '分辨率（dpi）',
    pass: '文件标明的分辨率符合要求。',
    low: '文件未标明分辨率，或标明的分辨率过低。请将分辨率设为 300 dpi 后导出，像素尺寸不变。',
    high: '文件标明的分辨率过高。请将分辨率设为 300 dpi 后导出，像素尺寸不变。',
  },
  baseline: {
    title: '基线 JPEG 真彩色',
    pass: '文件为基线编码的 24 位真彩色 JPEG。',
    high: '文件为渐进式、灰度、CMYK 或其他编码。请以“基线（标准）”、RGB 8 位重新导出。',
  },
  'colour-space': {
    title: '色彩空间',
    pass: '色彩空间为 sRGB。',
    high: '文件使用了 sRGB 以外的色彩空间。请转换为 sRGB 后导出。',
  },
  'no-metadata': {
    title: '无附加信息',
    pass: '文件中只有照片本身。',
    high: '文件中带有附加信息（如拍摄地点、软件名称或末尾多余数据）。请去除元数据后导出。',
  },
};
