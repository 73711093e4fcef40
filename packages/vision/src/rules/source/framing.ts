import type { FramingCode } from '../../checks/framing/codes.ts';
import { derived, measured } from '../bound.ts';
import type { Rule } from '../rule-set.ts';

const CROWN =
  '教毕指〔2017〕99号: crown at least 50 px and eyes at most 300 px from the top of 640 leave 250 px from crown to eyes, ' +
  'which is about as long as from eyes to chin';
const CHEEKS =
  '教毕指〔2017〕99号: at least 180 px between the cheeks of the finished picture, which is about 80 px between the eyes; ' +
  'fewer in the source would have to be invented';
const HALF_BODY = 'half-body picture 0.10, pictures framed as the notice shows 0.24–0.26 (f1)';
const EDGE =
  'one rendered photo (m1) cropped at 12 places: −0.05 to −0.41 where the edge cuts the face, 0–0.04 where it touches the ' +
  'chin or forehead; real photos −0.22 (cut) and 0–2';
const CENTRE =
  'the picture is cropped to 3:4 round the face; further out, a shoulder of a picture framed as the notice shows is cut off';

const ROOM =
  '教毕指〔2017〕99号: 50 px above the crown where eyes lie at most 300 px from the top are a fifth of the way from crown to ' +
  'eyes, which is 24 px of 640 above the smallest head that passes';
const CUT = 'rendered heads: the top of the hair is read within 6 px of 640; real heads cut by the edge 0';
const BODY =
  '002: 不得上传半身或全身照; portraits as the notice shows 1.1–1.3 (f1), to the waist 3.9, half-body 6.6 and full-length 13.9 (f1), real head and ' +
  'shoulders up to 2.6, real half-body 3.2–4.6; elbows hang 3.3 below the chin: a picture that shows them is half-body';

export const FRAMING_RULES: Readonly<Record<FramingCode, Rule>> = {
  'single-face': {
    enabled: true,
    pass: {
      min: derived(1, '教毕指〔2017〕99号: 正面免冠彩色头像'),
      max: derived(1, '教毕指〔2017〕99号: 除人像外，不得添加其他人或物'),
    },
  },
  'inter-eye-distance': {
    enabled: true,
    pass: { min: derived(90, 'ISO/IEC 39794-5: at least 90 px between the eyes of a portrait') },
    warn: { min: derived(80, CHEEKS) },
  },
  'head-size': {
    enabled: true,
    pass: {
      min: measured(0.18, HALF_BODY),
      max: derived(0.38, CROWN),
    },
    warn: { min: measured(0.14, HALF_BODY), max: derived(0.38, CROWN) },
  },
  'head-centred': {
    enabled: true,
    pass: { min: derived(-0.1, CENTRE), max: derived(0.1, CENTRE) },
    warn: { min: derived(-0.15, CENTRE), max: derived(0.15, CENTRE) },
  },
  'face-inside-frame': {
    enabled: true,
    pass: { min: measured(0.03, EDGE) },
    warn: { min: measured(0, EDGE) },
  },
  'crown-margin': {
    enabled: true,
    pass: { min: derived(24, ROOM) },
    warn: { min: measured(8, CUT) },
  },
  // How large and where the face is in the finished picture, the crop decides.
  'face-width': { enabled: false, pass: {} },
  'eye-line': { enabled: false, pass: {} },
  'half-body': {
    enabled: true,
    pass: { max: measured(3, BODY) },
    warn: { max: measured(3.3, BODY) },
  },
};
