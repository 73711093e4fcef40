import type { FileFacts } from '../../file/file-facts.ts';
import { toScore } from '../../measure/iso-score.ts';
import { faceRegion } from '../../measure/regions.ts';
import { skinDetail } from '../../measure/skin-detail.ts';
import type { FaceCheck } from '../check.ts';

/** Programs made to beautify faces: a file that names one has been through it. */
const BEAUTIFIERS =
  /meitu|美图|美颜|beauty\s?(?:plus|cam)|faceu|轻颜|ulike|b612|snow\s?(?:app|camera)|facetune|youcam|faceapp|airbrush|camera360|无他相机|醒图|sweet\s?(?:selfie|snap)/i;

/** Skin with this much detail beside the features is not smoothed: the score is 100. */
const UNTOUCHED = 0.03;

/**
 * 严禁利用其它软件做任何脸部美颜处理: detail of the skin over that of the features; 0 when the file itself names a
 * program that beautifies. Whitening and enlarged eyes leave no trace that a single picture could show.
 */
export const noRetouching: FaceCheck = {
  code: 'no-retouching',
  kind: 'authenticity',
  unit: 'ratio',
  subject: 'face',
  measure(input) {
    const named = input.file && namesBeautifier(input.file);
    const value = named ? 0 : skinDetail(input);
    if (value === undefined) return 'too-small';
    return { value, score: toScore((100 * value) / UNTOUCHED), region: faceRegion(input.face) };
  },
};

function namesBeautifier({ software, exif, xmp }: FileFacts): boolean {
  return [...software, exif?.software, xmp?.creatorTool].some((name) => BEAUTIFIERS.test(name ?? ''));
}
