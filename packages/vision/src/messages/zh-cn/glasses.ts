import type { GlassesCode } from '../../checks/glasses/codes.ts';
import type { CheckTexts } from '../catalogue.ts';

export const GLASSES_TEXTS: Readonly<Record<GlassesCode, CheckTexts>> = {
  'glasses-present': {
    title: '是否佩戴眼镜',
    pass: '已查看是否佩戴眼镜，仅供参考：常戴眼镜者应佩戴眼镜。',
  },
  'lens-tint': {
    title: '镜片无色',
    pass: '没有佩戴有色眼镜。',
    low: '镜片带有颜色。请摘下墨镜或有色眼镜，换戴透明镜片的眼镜后重拍。',
  },
  'lens-glare': {
    title: '镜片无反光',
    pass: '镜片没有反光。',
    high: '镜片有反光。请略微低头、调整眼镜角度，或避开正对面的灯和窗后重拍。',
  },
  'frame-off-eyes': {
    title: '镜框不遮眼',
    pass: '镜框没有遮挡眼睛。',
    high: '镜框遮挡了眼睛。请把眼镜向上推正，或换一副镜框较大、较细的眼镜。',
  },
};
