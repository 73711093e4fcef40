/**
 * Everything the live guidance can say, the most urgent first: who cannot be seen cannot be well lit, and a head in the
 * wrong place is not worth turning. Sides are those of the picture, which is how the photographer sees the student.
 */
export const HINT_CODES = [
  'scene-dark',
  'no-face',
  'several-faces',
  'upside-down',
  'lying',
  'too-near',
  'too-far',
  'off-left',
  'off-right',
  'off-up',
  'off-down',
  'low-resolution',
  'too-dark',
  'too-bright',
  'shade-left',
  'shade-right',
  'leaning-left',
  'leaning-right',
  'turned-left',
  'turned-right',
  'chin-low',
  'chin-high',
  'moving',
  'eyes-closed',
  'mouth-open',
  'gaze-left',
  'gaze-right',
  'expression',
  'blurred',
] as const;

export type HintCode = (typeof HINT_CODES)[number];

const MIRRORED: Partial<Record<HintCode, HintCode>> = {
  'off-left': 'off-right',
  'off-right': 'off-left',
  'shade-left': 'shade-right',
  'shade-right': 'shade-left',
  'leaning-left': 'leaning-right',
  'leaning-right': 'leaning-left',
  'turned-left': 'turned-right',
  'turned-right': 'turned-left',
  'gaze-left': 'gaze-right',
  'gaze-right': 'gaze-left',
};

/**
 * The hint as the student sees it who holds the phone: left and right change places. Texts are written for whoever holds
 * the phone, so a front camera shows the text of this code.
 */
export function mirroredHint(code: HintCode): HintCode {
  return MIRRORED[code] ?? code;
}

/** True for a code of this catalogue: the camera session hands codes on as plain strings. */
export function isHintCode(code: string): code is HintCode {
  return (HINT_CODES as readonly string[]).includes(code);
}
