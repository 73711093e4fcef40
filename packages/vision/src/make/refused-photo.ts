import type { CropAdvice, CropBound } from '../crop/crop-problem.ts';
import { VisionError } from '../errors.ts';
import type { LocalizedText } from '../messages/catalogue.ts';
import { refusalText } from './refusal-texts.ts';

/** Why a picture cannot be made. */
export type RefusedBound =
  | CropBound
  | 'no-face'
  | 'several-faces'
  | 'no-head'
  | 'file-too-large'
  | 'file-too-small'
  | 'file-between';

export interface PhotoProblem {
  readonly bound: RefusedBound;
  readonly advice: CropAdvice | 'one-person' | 'plainer-clothes' | 'sharper-picture' | 'wider-window';
  /** What would be needed and what there is: finished pixels, a factor of enlargement, or bytes. */
  readonly needed?: number;
  readonly found?: number;
  /** What the photographer should change. */
  readonly message: LocalizedText;
}

/** Thrown where a photo cannot become a finished picture; `problems` says which bounds break and what to change. */
export class RefusedPhotoError extends VisionError {
  readonly problems: readonly PhotoProblem[];

  constructor(problems: readonly Omit<PhotoProblem, 'message'>[]) {
    const full = problems.map((problem) => ({ ...problem, message: refusalText(problem) }));
    super('photo/refused', full.map(({ message }) => message.en).join(' '), {
      details: { problems: full.length, bounds: full.map(({ bound }) => bound).join(' ') },
    });
    this.problems = full;
  }

  /** True for a refusal by this or any other copy of the package. */
  static is(error: unknown): error is RefusedPhotoError {
    return VisionError.isInstance(error) && error.code === 'photo/refused' && 'problems' in error;
  }
}
