import type { HairCode } from '../../checks/hair/codes.ts';
import type { CheckTexts } from '../catalogue.ts';

export const HAIR_TEXTS: Readonly<Record<HairCode, CheckTexts>> = {
  'no-head-covering': {
    title: '不戴头饰',
    pass: '头部没有覆盖物。',
    high: '头上有帽子、头巾或发带等物。请取下后重新拍摄。',
  },
  'hair-off-brows': {
    title: '头发不遮眉毛',
    pass: '眉毛完全露出。',
    high: '头发遮住了眉毛。请把刘海梳起或用发夹固定，露出双眉。',
  },
  'hair-off-eyes': {
    title: '头发不遮眼睛',
    pass: '头发没有遮挡眼睛。',
    high: '头发遮住了眼睛。请把头发拨开，露出双眼。',
  },
  'ears-visible': {
    title: '头发不遮耳朵',
    pass: '双耳没有被头发遮挡。',
    high: '耳朵被遮住。请将头发扎起或别到耳后，露出双耳。',
  },
  'ears-symmetric': {
    title: '双耳对称',
    pass: '双耳露出程度对称。',
    high: '双耳露出程度不一致。请正对镜头，并把两侧头发都别到耳后。',
  },
  'hair-behind-shoulders': {
    title: '头发放在肩后',
    pass: '头发没有垂在胸前。',
    high: '头发垂在胸前。请将头发扎起或放到肩膀后面。',
  },
};
