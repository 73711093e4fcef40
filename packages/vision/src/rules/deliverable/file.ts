import type { FileCode } from '../../checks/file/codes.ts';
import { derived } from '../bound.ts';
import type { Rule } from '../rule-set.ts';

const STANDARD = '教毕指〔2017〕99号: 480×640 像素, 分辨率 300 dpi, 24 位真彩色, JPEG, 品质系数不低于 60';
const KILOBYTES = '教毕指〔2017〕99号: 一般为 20–40 KB';
const STRICT = `${KILOBYTES}, of 1000 or of 1024 bytes: what both readings allow`;
const EITHER = `${KILOBYTES}, of 1000 or of 1024 bytes: what one of them allows`;
const OWN = 'our reading of 教毕指〔2017〕99号: the file is the picture and nothing else';

const none = (why: string): Rule => ({ enabled: true, pass: { max: derived(0, why) } });
const exactly = (value: number): Rule => ({
  enabled: true,
  pass: { min: derived(value, STANDARD), max: derived(value, STANDARD) },
});

export const FILE_RULES: Readonly<Record<FileCode, Rule>> = {
  'file-type': none(STANDARD),
  'image-width': exactly(480),
  'image-height': exactly(640),
  'jpeg-quality': { enabled: true, pass: { min: derived(60, STANDARD) } },
  'file-size': {
    enabled: true,
    pass: { min: derived(20 * 1024, STRICT), max: derived(40 * 1000, STRICT) },
    warn: { min: derived(20 * 1000, EITHER), max: derived(40 * 1024, EITHER) },
  },
  'resolution-dpi': exactly(300),
  baseline: none(
    `${STANDARD}; baseline coding is what every reader of JPEG understands (ITU-T T.81 annex F)`,
  ),
  'colour-space': none('教毕指〔2017〕99号: 色彩真实; viewers and printers take a JPEG for sRGB'),
  'no-metadata': none(`${OWN}; EXIF and XMP may tell where it was taken and by whom`),
};
