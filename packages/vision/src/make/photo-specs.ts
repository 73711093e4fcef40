import { LIGHT_BLUE } from '../measure/light-blue.ts';
import type { PhotoSpec } from './photo-spec.ts';

const CHSI: PhotoSpec = {
  id: 'chsi-2017',
  version: 1,
  source:
    '教毕指〔2017〕99号: 480×640, 300 dpi, JPEG of quality 60 or more, usually 20–40 KB, light blue RGB(100, 197, 255); crown ' +
    '50–110, eyes 200–300 from the upper edge, cheeks 180–300 apart',
  width: 480,
  height: 640,
  crownIs: 'top-of-hair',
  // Ideals lie away from the bounds, and go together in a usual face: eyes 175 px below the crown, cheeks 235 apart.
  crown: { min: 50, max: 110, ideal: 75 },
  eyes: { min: 200, max: 300, ideal: 252 },
  cheeks: { min: 180, max: 300, ideal: 235 },
  enlargement: 1,
  backdrop: { colour: [...LIGHT_BLUE] },
  // A KB is 1000 or 1024 bytes, nobody says which: both readings hold.
  jpeg: { quality: { min: 60, max: 100 }, bytes: { min: 20 * 1024, max: 40_000 }, dpi: 300 },
};

/** Finished pictures that are built in, by their id. */
export const PHOTO_SPECS = {
  'chsi-2017': CHSI,
  xinhua: {
    ...CHSI,
    id: 'xinhua',
    source: `${CHSI.source}; the studio's own background is kept: 实际与照相馆拍摄背景为准`,
    backdrop: 'keep',
  },
  'chsi-2017-white': {
    ...CHSI,
    id: 'chsi-2017-white',
    source: `${CHSI.source}; white is allowed as well: RGB(255, 255, 255)`,
    backdrop: { colour: [255, 255, 255] },
  },
  'id-card': {
    id: 'id-card',
    version: 1,
    source:
      'GA 461-2004: 358×441, 350 dpi, quality 70, 14–20 KB, white; face 207±14 wide, crown 7–21 from the upper edge, eyes at ' +
      'least 207 from the lower edge. Its upper end for the eyes is our own: half of the picture',
    width: 358,
    height: 441,
    crownIs: 'top-of-hair',
    crown: { min: 7, max: 21, ideal: 14 },
    eyes: { min: 120, max: 234, ideal: 180 },
    cheeks: { min: 193, max: 221, ideal: 207 },
    enlargement: 1,
    backdrop: { colour: [255, 255, 255] },
    jpeg: { quality: { min: 70, max: 100 }, bytes: { min: 14 * 1024, max: 20_000 }, dpi: 350 },
  },
} as const satisfies Readonly<Record<string, PhotoSpec>>;

export type PhotoSpecId = keyof typeof PHOTO_SPECS;
