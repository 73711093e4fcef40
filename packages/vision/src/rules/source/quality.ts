import type { QualityCode } from '../../checks/quality/codes.ts';
import { derived, measured } from '../bound.ts';
import type { Rule } from '../rule-set.ts';

const SHARP =
  'f1: portraits 0.52–1.15 (0.42 with a frame painted over the eyes), out of focus 0.21–0.26, smeared along or across the face 0.33–0.41; real photos 0.51–1.01, two of 256 px 0.35 and 0.36; ' +
  'the real photos blurred by 2 % of the inter-eye distance 0.19–0.34, up to 0.57 where the eyes are less than 55 px apart';
const NOISE =
  'f1: 0.3, four stops too dark 1.0, strong noise 7.7; real photos 0–1.7; noise of deviation 3, 6 and 10 laid over 11 portraits 1.9–2.2, 3.6–3.9 and 5.8–6.4';
const BLOCKY =
  'the standard tables average 12.9 at quality 50 and 21.5 at 30; 10 is the 60 that the standard of the finished picture asks for, with room for other encoders; ' +
  'real photos 0–11, a grey one 20; f1 and 10 real photos recompressed: 13 at quality 50, 19 at 35, 33 at 20, 83 at 8';
const COARSE =
  'f1: portraits 0.8–1.2, half body 0.55; real photos 0.6–2.7, one of 256 px 0.47 and one out of focus 0.41; portraits enlarged four times 0.27–0.63, repeated pixels 0.12–0.3';
const SMEAR =
  'never fails, since shaken and small pictures overlap: f1: smeared by 16 % of the inter-eye distance 0.25–0.28, a sharp picture of half the size 0.31; ' +
  'portraits 0.33–0.62, half and full body 0.31 and 0.23, blurred along a line 0.25, out of focus 0.22; real photos 0.30–0.78, small blurred ones 0.21–0.25; ' +
  '9 portraits smeared by 4 to 25 % of the inter-eye distance 0.12–0.33';
const ADDED =
  'frames, bars and rectangles drawn round 8 portraits: all found, on 1–4 sides; real photos and renders: none, but for the bezel of 3 photographed screens';
const LETTERS =
  'real photos: none read as text; of 48 stamps, captions and watermarks laid over 8 portraits 18 were read, 9 of the 16 dates; one side alone may be a table, and letters a poster behind the student';
const RECAPTURE =
  'never fails, for too few are caught: f1 and m1, prints and screens with their rim 4 of 4 (0.99–2.4, cut at 1), screens without 0 of 2 (0.28); ' +
  'real photos, 1 of 3 recaptures (0.99; a page with one edge and a tablet with a hand over it pass), 0 of 32 others (up to 0.80)';
const MIRROR =
  'the standard of the finished picture forbids mirroring; EXIF orientations 2, 4, 5 and 7 mirror, but viewers undo that, and a front camera mirrors only where its owner wants it';
const RETOUCHED =
  'set on real photos alone: of 29, 5 lie below it (two that look retouched, a print, a screen, a selfie), the others from 0.0176 to 0.066; ' +
  'strong smoothing painted on 12 of the others brings 3 below it (0.013–0.05)';
const NAMED = 'a file that names a program made to beautify faces is read as 0; skin never is';

export const QUALITY_RULES: Readonly<Record<QualityCode, Rule>> = {
  sharpness: {
    enabled: true,
    pass: {
      min: measured(0.45, SHARP),
    },
    warn: { min: measured(0.43, SHARP) },
  },
  noise: { enabled: true, pass: { max: measured(3.5, NOISE) }, warn: { max: measured(5.5, NOISE) } },
  compression: { enabled: true, pass: { max: measured(14.5, BLOCKY) }, warn: { max: measured(22, BLOCKY) } },
  pixelation: { enabled: true, pass: { min: measured(0.5, COARSE) }, warn: { min: measured(0.38, COARSE) } },
  'motion-blur': { enabled: true, pass: { min: measured(0.3, SMEAR) }, warn: {} },
  'no-border-or-text': {
    enabled: true,
    pass: { max: measured(0, ADDED) },
    warn: { max: measured(1, LETTERS) },
  },
  'no-recapture': { enabled: true, pass: { max: measured(0.85, RECAPTURE) }, warn: {} },
  'image-mirrored': { enabled: true, pass: { max: derived(0.5, MIRROR) }, warn: {} },
  'no-retouching': {
    enabled: true,
    pass: { min: measured(0.0145, RETOUCHED) },
    warn: { min: derived(0.0005, NAMED) },
  },
};
