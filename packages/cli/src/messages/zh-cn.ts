import type { CliTexts } from './catalogue.ts';

export const ZH_CN: CliTexts = {
  columns: { check: '检测项', verdict: '结论', value: '测量值', passes: '合格范围', score: '得分' },
  faces: (count) => `${count} 张人脸`,
  to: ' 至 ',
  anyValue: '不限',
  summary: ({ pass, warn, fail, error }, seconds) =>
    `共 ${pass + warn + fail + error} 张：通过 ${pass}，提醒 ${warn}，不通过 ${fail}，出错 ${error} · 用时 ${seconds} 秒`,
  interrupted: (left) => `已停止，还有 ${left} 张未检测。`,
  left: (time) => `剩余 ${time}`,
  perSecond: (rate) => `每秒 ${rate} 张`,
  annotated: (count, folder) => `已标注 ${count} 张，保存在 ${folder}`,
  report: (file) => `报告：${file}`,
  errors: {
    'file/not-found': '找不到文件，请检查路径。',
    'file/unreadable': '无法打开文件，请检查权限。',
    'file/not-a-file': '这是管道或设备，不是普通文件，请指定照片文件。',
    'folder/unreadable': '无法打开文件夹，请检查权限。',
    'folder/empty': '文件夹中没有照片。',
    'image/empty': '文件是空的，请重新复制。',
    'image/not-an-image': '这不是图片，请将照片保存为 JPEG。',
    'image/unsupported-format': '不支持这种图片格式，请将照片保存为 JPEG。',
    'image/truncated': '图片不完整，缺少结尾，请重新复制或拍摄。',
    'image/corrupt': '图片已损坏，请重新复制或拍摄。',
    'image/animated': '这是动图，请选择静态照片。',
    'image/heic': '无法解码 HEIC，请导出为 JPEG，或将手机相机设为“兼容性最佳”。',
    'image/avif': '无法解码 AVIF，请将照片保存为 JPEG。',
    'image/too-many-bytes': '文件过大，请使用相机保存的原图或较小的副本。',
    'image/too-many-pixels': '图片像素过多，请使用较小的副本。',
    'image/too-small': '图片过小，无法测量，请使用原始尺寸的照片。',
    internal: '这是 tucai 自身的错误，与照片无关，请反馈给我们。',
  },
};
