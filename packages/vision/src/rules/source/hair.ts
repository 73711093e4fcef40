import type { HairCode } from '../../checks/hair/codes.ts';
import { measured } from '../bound.ts';
import type { Rule } from '../rule-set.ts';

const HEAD =
  'f1: hat 1, bare heads 0; real photos: metal headdress 1, bare heads 0, face paint 0.15, a sleeve behind the head 0.49; ' +
  'painted over f1 and four real people: headbands 0.06–0.34, a hair clip 0.03';
const BROWS =
  'f1: fringe over the upper edge of the brows 0.21, over the brows 0.73, else 0; real photos: hair over half a brow 0.26, strands beside the face up ' +
  'to 0.08';
const EYES =
  'real photos: hair over the corner of an eye 0.18, hair that touches a lid 0.08, else 0; painted over f1 and real people: a lock ' +
  'across an eye 0.25–0.6';
const EARS =
  'f1: ears under hair 1, free 0; real photos: hidden ears 0.83–1, half hidden 0.63, free ears of men with sideburns up to 0.38';
const SYMMETRY =
  'f1: facing the camera up to 0.05, turned by 25 degrees 0.17, one ear under hair 0.094; real faces within 5 degrees of frontal up to 0.063, at 6 to 8 degrees 0.11, so ' +
  'it only warns';
const SHOULDERS =
  'real photos: hair down in front 0.33–1.1 (five of five), strands 0.04–0.06, tied or behind 0–0.01; f1: short hair 0. Smooth dark ' +
  'hair drawn on f1 was taken for cloth by the class map, so it only warns';

export const HAIR_RULES: Readonly<Record<HairCode, Rule>> = {
  'no-head-covering': {
    enabled: true,
    pass: { max: measured(0.04, HEAD) },
    warn: { max: measured(0.08, HEAD) },
  },
  'hair-off-brows': {
    enabled: true,
    pass: { max: measured(0.1, BROWS) },
    warn: { max: measured(0.15, BROWS) },
  },
  'hair-off-eyes': {
    enabled: true,
    pass: { max: measured(0.09, EYES) },
    warn: { max: measured(0.13, EYES) },
  },
  'ears-visible': {
    enabled: true,
    pass: { max: measured(0.5, EARS) },
    warn: { max: measured(0.6, EARS) },
  },
  'ears-symmetric': {
    enabled: true,
    pass: { max: measured(0.09, SYMMETRY) },
    warn: {},
  },
  'hair-behind-shoulders': {
    enabled: true,
    pass: { max: measured(0.04, SHOULDERS) },
    warn: {},
  },
};
