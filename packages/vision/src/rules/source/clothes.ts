import type { ClothesCode } from '../../checks/clothes/codes.ts';
import { measured } from '../bound.ts';
import type { Rule } from '../rule-set.ts';

const JEWELLERY =
  'measured error of a check that only warns: of 16 renders of four people with hoops, studs and chains one is missed, a chain on a ' +
  'jumper (f1: all 4 seen, 0.007–0.036; the smallest of others 0.0007); of 32 real photos without jewellery two are flagged, an ' +
  'ear lobe 0.0015 and painted nails before the neck 0.014';
const BLUE =
  'f1: blue, sky-blue and navy tops 0.99–1, white, grey, black, green and purple ones 0; real photos: clearly blue ' +
  '0.37–0.95, suits of a navy that is almost black 0.27 and 0.28, others up to 0.16, a photographed tablet 0.28';
const WHITE =
  'f1: white tops 0.84–0.99, in side light 0.54; real photos: white tops 0.89 and more, suits over white shirts up to 0.26';
const DISTINCT =
  'light blue tops 6–20, mid blue 32; any neutral grey is at least 41 away; real photos 36 and more';
const PLAIN =
  'the notice asks to avoid patterns, so it only warns: renders of four people: stripes, checks and prints 6.0–25, a ' +
  'camouflage in greys 1.6, plain tops up to 1.3; real photos: stripes and checks 2.6 and 4.7, plain ones up to 1.2, but five of ' +
  '32 between 1.49 and 2.2 (folds, an open collar, a lanyard)';

export const CLOTHES_RULES: Readonly<Record<ClothesCode, Rule>> = {
  'no-jewellery': {
    enabled: true,
    pass: { max: measured(0.0006, JEWELLERY) },
    warn: {},
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
    warn: {},
  },
};
