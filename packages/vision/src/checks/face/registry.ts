import type { Check } from '../check.ts';
import type { FaceCode } from './codes.ts';
import { contactLensTint } from './contact-lens-tint.ts';
import { expressionNeutral } from './expression-neutral.ts';
import { eyesOpen } from './eyes-open.ts';
import { eyesVisible } from './eyes-visible.ts';
import { makeUp } from './make-up.ts';
import { mouthClosed } from './mouth-closed.ts';
import { mouthVisible } from './mouth-visible.ts';

export const FACE_CHECKS: Readonly<Record<FaceCode, Check>> = {
  'eyes-open': eyesOpen,
  'eyes-visible': eyesVisible,
  'mouth-closed': mouthClosed,
  'mouth-visible': mouthVisible,
  'expression-neutral': expressionNeutral,
  'make-up': makeUp,
  'contact-lens-tint': contactLensTint,
};
