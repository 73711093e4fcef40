import type { LocalizedText } from '../../localized-text.ts';

/** The rules for taking the photo, in the words of the notices. */
export const jiangsuCautions: LocalizedText[] = [
  {
    'zh-CN':
      '光线：建议面向窗户，自然光拍摄（避免阳光直射，不建议晚间拍摄），保证面部光线均匀，无明显可见或不对称的高光、光斑，无红眼。',
    en: 'Light: face a window and use daylight (no direct sun, not at night), so that the face is evenly lit, without visible or uneven bright spots and without red eyes.',
  },
  {
    'zh-CN':
      '人物姿态与表情：站姿或坐姿端正，表情自然，双眼自然睁开并平视，耳朵对称，左右肩膀平衡，嘴唇自然闭合。',
    en: 'Posture and expression: stand or sit upright, look natural and straight ahead with open eyes, ears symmetrical, shoulders level, lips closed.',
  },
  {
    'zh-CN': '眼镜：常戴眼镜者应佩戴眼镜，但不得戴有色（含隐形）眼镜，镜框不得遮挡眼睛，眼镜不能有反光。',
    en: 'Glasses: if you usually wear glasses, wear them; no tinted glasses or contact lenses, no frame over the eyes, no reflections.',
  },
  {
    'zh-CN':
      '佩饰及遮挡物：不得佩戴耳环、项链等饰品，头发不得遮挡眉毛、眼睛和耳朵，不得使用头部覆盖物（宗教、医疗和文化需要时，不得遮挡脸部或造成阴影），不宜化妆或涂抹防晒霜。',
    en: 'Ornaments and coverings: no earrings, necklaces or the like; no hair over eyebrows, eyes or ears; no head covering (where religion, medicine or culture requires one, it must neither cover nor shade the face); better no make-up or sunscreen.',
  },
  {
    'zh-CN': '衣着：应穿着与背景色区分明显的上衣，建议穿白衬衣，避免复杂图案、条纹（不得穿着蓝色上衣）。',
    en: 'Clothes: wear a top that stands out from the background, a white shirt if you can, without complex patterns or stripes (no blue tops).',
  },
  {
    'zh-CN':
      '严禁翻拍：证件照应注重真实性，严禁翻拍其他照片，严禁利用其它软件做任何脸部美颜处理，如有违规，学生账号将被锁定。',
    en: 'No photos of photos: the photo must be genuine. Photographing another photo and beautifying the face with any software are strictly prohibited; the account of who does it is locked.',
  },
  {
    'zh-CN': '拍照背景不要求，拍照上传后系统自动替换背景为天蓝色。',
    en: 'Any background will do: it is replaced by light blue.',
  },
  {
    'zh-CN': '拍照为证件照，不得上传半身或全身照。',
    en: 'This is an ID photo: no half-length or full-length photos.',
  },
  {
    'zh-CN': '女同学应将头发扎起，头发应放在肩膀后，不得遮挡耳朵。',
    en: 'Long hair is tied up or worn behind the shoulders and does not cover the ears.',
  },
  {
    'zh-CN': '人像在矩形框中应水平居中，左右对称。',
    en: 'The portrait stands in the middle of the frame and is symmetrical.',
  },
  {
    'zh-CN': '可选择背靠正对窗户的一面墙拍摄。不要在灯光下拍摄，容易出现头发和脸上部光源强、脸下部暗淡。',
    en: 'You may stand with your back to the wall opposite a window. Do not take the photo under a lamp: hair and forehead turn bright and the lower face dark.',
  },
];
