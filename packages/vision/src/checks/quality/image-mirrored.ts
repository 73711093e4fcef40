import { toScore } from '../../measure/iso-score.ts';
import type { PictureCheck } from '../check.ts';

/** EXIF orientations that show the stored picture mirrored (CIPA DC-008 §4.6.4). */
const MIRRORED = [2, 4, 5, 7];

/** What the value is when the lens is one that some phones mirror, and when the file is stored mirrored. */
const FRONT_CAMERA = 0.5;

/**
 * 禁止对图像…进行镜像: 1 when the file asks for a mirrored view, 0.5 when it names a front camera, whose pictures
 * some phones mirror, else 0. Pixels are not looked at: a mirrored face is a face.
 */
export const imageMirrored: PictureCheck = {
  code: 'image-mirrored',
  kind: 'quality',
  unit: 'share',
  subject: 'picture',
  measure({ file }) {
    if (!file) return 'no-file';
    const { orientation = null, lensModel = null } = file.exif ?? {};
    const mirrored = orientation !== null && MIRRORED.includes(orientation);
    const front = lensModel !== null && /front|selfie|facetime|前置/i.test(lensModel);
    const value = mirrored ? 1 : front ? FRONT_CAMERA : 0;
    return { value, score: toScore(100 * (1 - value)), region: null };
  },
};
