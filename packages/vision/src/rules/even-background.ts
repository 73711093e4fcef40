import { measured } from './bound.ts';
import type { Rule } from './rule-set.ts';

const SPREAD =
  '教毕指〔2017〕99号: 背景应均匀无渐变，不得有阴影; one-coloured walls and backdrops up to 5.3 (f1, real), gradients from 11 ' +
  '(real), an uneven light 29 and things behind 45 (f1)';
const TEXTURE =
  'one-coloured backgrounds 0.2–23 (f1, real), furnished rooms 2–52 (real), of 16 of which it sees 6: it only warns';

/** A background of one colour without gradient, shadow or pattern, wherever it stays behind the student. */
export const EVEN_BACKGROUND = {
  'background-uniformity': {
    enabled: true,
    pass: { max: measured(7, SPREAD) },
    warn: { max: measured(10, SPREAD) },
  },
  'background-texture': { enabled: true, pass: { max: measured(28, TEXTURE) }, warn: {} },
} satisfies Record<string, Rule>;
