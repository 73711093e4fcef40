import type { LocalizedText } from '../localized-text.ts';
import type { RejectionReason } from './rejection-reasons.ts';

export interface RejectionReasonText {
  /** What is wrong with the picture. */
  readonly reason: LocalizedText;
  /** What the student does about it. */
  readonly advice: LocalizedText;
}

/** Texts of every reason, apart from the codes so that a page loads them only when it shows one. */
export const rejectionReasonTexts: Readonly<Record<RejectionReason, RejectionReasonText>> = {
  'eyes-closed': entry(
    '眼睛闭合',
    'The eyes are closed',
    '双眼自然睁开，平视镜头后重拍。',
    'Open both eyes, look straight at the camera and take the photo again.',
  ),
  'glasses-reflection': entry(
    '眼镜反光',
    'The glasses reflect light',
    '调整灯光或略微低头，使镜片没有反光。',
    'Move away from the light or lower the chin a little until the lenses are clear.',
  ),
  'frame-over-eyes': entry(
    '镜框遮挡眼睛',
    'The frame covers the eyes',
    '扶正眼镜，或换一副镜框较大的眼镜。',
    'Push the glasses up, or wear a pair with a larger frame.',
  ),
  'tinted-lenses': entry(
    '有色眼镜或美瞳',
    'Tinted glasses or coloured contact lenses',
    '摘下有色眼镜或彩色隐形眼镜后重拍。',
    'Take off tinted glasses or coloured contact lenses.',
  ),
  'hair-over-brows-or-eyes': entry(
    '头发遮挡眉毛或眼睛',
    'Hair covers the eyebrows or eyes',
    '用发夹固定头发，露出眉毛和眼睛。',
    'Pin the hair back so that eyebrows and eyes are free.',
  ),
  'ears-not-visible': entry(
    '耳朵未露出或不对称',
    'The ears are hidden or uneven',
    '把头发扎起放到肩后，正对镜头，露出双耳。',
    'Tie the hair back behind the shoulders, face the camera and show both ears.',
  ),
  'head-tilted': entry(
    '头部倾斜',
    'The head is tilted',
    '摆正头部，使双眼在一条水平线上。',
    'Hold the head upright with both eyes level.',
  ),
  'shoulders-uneven': entry(
    '肩膀不平',
    'The shoulders are uneven',
    '坐正或站直，左右肩膀放平。',
    'Sit or stand straight with level shoulders.',
  ),
  'mouth-open': entry(
    '嘴唇未闭合',
    'The mouth is open',
    '嘴唇自然闭合，不露牙齿。',
    'Close the lips naturally and show no teeth.',
  ),
  'highlight-on-face': entry(
    '面部有高光或光斑',
    'Bright spots on the face',
    '避免阳光直射和强光，擦去面部油光。',
    'Avoid direct sun and strong lamps, and wipe shine off the face.',
  ),
  'uneven-light': entry(
    '面部光线不均',
    'The light on the face is uneven',
    '面向窗户拍摄，使左右脸明暗一致。',
    'Face a window so that both sides of the face are equally bright.',
  ),
  'red-eye': entry('红眼', 'Red eyes', '关闭闪光灯后重拍。', 'Turn the flash off.'),
  'too-dark-or-bright': entry(
    '照片过暗或过亮',
    'The photo is too dark or too bright',
    '换到光线柔和充足的地方重拍。',
    'Take the photo in soft and sufficient light.',
  ),
  blurred: entry(
    '照片模糊',
    'The photo is blurred',
    '擦净镜头，请他人持稳手机，对焦后拍摄。',
    'Clean the lens, have somebody hold the phone still and wait for the focus.',
  ),
  'clothes-like-background': entry(
    '衣服颜色与背景接近',
    'The clothes are too close to the background',
    '换上与背景区分明显的上衣。',
    'Wear a top that stands out from the background.',
  ),
  'clothes-patterned': entry(
    '衣服有条纹或复杂图案',
    'Stripes or patterns on the clothes',
    '换上没有条纹和图案的纯色上衣。',
    'Wear a plain top without stripes or patterns.',
  ),
  'clothes-revealing': entry(
    '衣着不合要求（无袖、吊带或低胸）',
    'Sleeveless or low-cut clothes',
    '换上有领或有袖的上衣。',
    'Wear a top with sleeves or a collar.',
  ),
  ornaments: entry(
    '佩戴饰品',
    'Jewellery is worn',
    '摘下耳环、项链等饰品。',
    'Take off earrings, necklaces and other jewellery.',
  ),
  'heavy-make-up': entry(
    '妆容过浓',
    'Heavy make-up',
    '卸妆或淡妆后重拍。',
    'Remove the make-up or keep it light.',
  ),
  'head-covered': entry(
    '佩戴头部覆盖物',
    'The head is covered',
    '摘下帽子、头巾等；因宗教、医疗需要佩戴的，请联系学校。',
    'Take off hats and scarves; if you wear one for religious or medical reasons, ask your school.',
  ),
  'head-size-wrong': entry(
    '头部过大或过小',
    'The head is too large or too small',
    '调整距离，使头部与取景框重合。',
    'Change the distance until the head fits the frame.',
  ),
  'crown-position-wrong': entry(
    '头顶位置不合格',
    'The crown is at the wrong height',
    '重新取景，头顶上方留出适当空间，发髻不要过高。',
    'Leave some room above the head and avoid a high bun.',
  ),
  'eye-position-wrong': entry(
    '眼睛位置不合格',
    'The eyes are at the wrong height',
    '手机与眼睛保持同高，头部放在取景框内。',
    'Hold the phone at eye level and keep the head in the frame.',
  ),
  'black-border': entry(
    '照片有黑边',
    'The picture has a dark border',
    '请上传没有边框的原图，不要用小图放大或截图。',
    'Use the original picture without a border, not an enlarged or captured copy.',
  ),
  recaptured: entry(
    '翻拍照片',
    'A photo of a photo',
    '须由本人现场拍摄，不得翻拍照片或屏幕。',
    'Have yourself photographed live; a print or a screen must not be photographed.',
  ),
  retouched: entry(
    '照片经过美颜或修图',
    'The photo was retouched',
    '关闭美颜和滤镜，用原相机重新拍摄。',
    'Turn beauty modes and filters off and use the plain camera.',
  ),
  'not-an-id-photo': entry(
    '生活照或艺术照',
    'A casual or artistic photo',
    '请按证件照要求拍摄。',
    'Take the photo by the rules for ID photos.',
  ),
  'admission-photo-reused': entry(
    '使用了录取照片',
    'The admission photo was used again',
    '请拍摄近期照片，不要使用以往的照片。',
    'Take a recent photo instead of an old one.',
  ),
  'not-the-same-person': entry(
    '人像比对不通过',
    'The face does not match the record',
    '请本人重新拍摄；如确为本人，请联系学校复核身份。',
    'Take the photo yourself again; if it does show you, ask your school to review the identity.',
  ),
  'half-or-full-body': entry(
    '半身照或全身照',
    'A half-length or full-length photo',
    '靠近拍摄，只保留头部和肩部。',
    'Come closer: only head and shoulders belong in the picture.',
  ),
  'background-not-clean': entry(
    '背景有杂物或椅背',
    'Objects or a chair back in the background',
    '离开椅背，在干净的墙面前重拍。',
    'Move away from chairs and stand before a clean wall.',
  ),
  'not-front-facing': entry(
    '未正对镜头',
    'The face is turned away',
    '身体和脸正对镜头，不要侧身、仰头或低头。',
    'Turn body and face to the camera, neither sideways nor up nor down.',
  ),
  'matting-damaged': entry(
    '制作后头发或衣服缺损、染色',
    'Hair or clothes were damaged or dyed in the making',
    '换一件与背景区分明显的上衣重拍，或等待修图人员处理。',
    'Wear a top that stands out from the background, or wait for staff to correct the picture.',
  ),
  'information-wrong': entry(
    '个人信息有误',
    'The personal data is wrong',
    '请联系学校更正信息后再提交。',
    'Have your school correct the data, then hand the photo in again.',
  ),
  other: entry(
    '其他原因',
    'Another reason',
    '请联系学校图采工作部门了解原因后重拍。',
    'Ask the department in charge at your school for the reason, then take the photo again.',
  ),
};

function entry(reason: string, reasonEn: string, advice: string, adviceEn: string): RejectionReasonText {
  return { reason: { 'zh-CN': reason, en: reasonEn }, advice: { 'zh-CN': advice, en: adviceEn } };
}
