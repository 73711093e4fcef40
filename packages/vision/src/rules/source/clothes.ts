import type { ClothesCode } from '../../checks/clothes/codes.ts';
import { measured } from '../bound.ts';
import type { Rule } from '../rule-set.ts';

const JEWELLERY =
  'f1: hoops 0.016–0.036, studs and a chain 0.007–0.021; real photos without jewellery up to 0.0015, a pendant 0.107, ' +
  'painted nails before the neck 0.014';
const BLUE =
  'f1: blue, sky-blue and navy tops 0.99–1, white, grey, black, green and purple ones 0; real photos: clearly blue ' +
  '0.37–0.95, suits of a navy that is almost black 0.27 and 0.28, others up to 0.16, a photographed tablet 0.28';
const WHITE =
  'f1: white tops 0.84–0.99, in side light 0.54; real photos: white tops 0.89 and more, suits over white shirts up to 0.26';
const DISTINCT =
  'light blue tops 6–20, mid blue 32; any neutral grey is at least 41 away; real photos 36 and more';
const PLAIN =
  'f1: plain 0.2–1.2, stripes, checks and prints 6.6–23, a camouflage in greys 1.6; real photos: stripes and checks 2.6 and 4.7, ' +
  'plain up to 1.2, but a crumpled blouse 1.7, an open collar 1.6 and a gown with a hood 1.5';

export const CLOTHES_RULES: Readonly<Record<ClothesCode, Rule>> = {
  'no-jewellery': {
    enabled: true,
    pass: { max: measured(0.0018, JEWELLERY) },
    warn: { max: measured(0.0024, JEWELLERY) },
  },
  'clothes-not-blue': {
    enabled: true,
    pass: { max: measured(0.2, BLUE) },
    warn: { max: measured(0.35, BLUE) },
  },
  'clothes-not-white': {
    enabled: false,
    pass: { max: measured(0.5, WHITE) },
    warn: { max: measured(0.6, WHITE) },
  },
  'clothes-must-be-white': {
    enabled: false,
    pass: { min: measured(0.6, WHITE) },
    warn: { min: measured(0.5, WHITE) },
  },
  'clothes-distinct': {
    enabled: true,
    pass: { min: measured(28, DISTINCT) },
    warn: { min: measured(24, DISTINCT) },
  },
  'clothes-plain': {
    enabled: true,
    pass: { max: measured(1.45, PLAIN) },
    warn: { max: measured(2.4, PLAIN) },
  },
};
