import type { CameraCommand } from '@tucai/core/camera';
import type { FileState } from '../file/file-choice.ts';
import type { Speech } from '../speech/speaker.ts';
import type { IconName } from './icons.ts';

/** What the screen shows now, in words. Plain data, so that it can be tested without a browser. */
export interface Screen {
  /** `panel`: a card instead of the picture. */
  readonly kind: 'panel' | 'live' | 'preview';
  readonly panel: Panel | null;
  /** Over the live picture. */
  readonly hint: Hint | null;
  /** For a screen reader, told when it changes. */
  readonly announcement: string;
  /** A refusal interrupts, a hint waits its turn. */
  readonly urgent: boolean;
  /** Said aloud when the voice is on. */
  readonly speech: Speech;
  /** Below the preview: what only draws a remark. */
  readonly remark: string | null;
  /** In the preview: the button for another photo. */
  readonly again: string;
  /** How far a photo from a file has come; `none`: the screen is that of the camera. */
  readonly file: FileState['step'];
}

export interface Panel {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly button: { readonly command: CameraCommand['type']; readonly label: string } | null;
  /** The button that chooses a photo from a file; null: none. */
  readonly file: string | null;
  readonly busy: boolean;
}

export interface Hint {
  readonly text: string;
  /** The second wording, when the first did not help. */
  readonly more: string | null;
  readonly tone: 'change' | 'good' | 'neutral';
  /** Where to move the phone. */
  readonly arrow: 'left' | 'right' | 'up' | 'down' | null;
}

/** Nothing to say aloud. */
export const SILENT: Speech = { text: '', urgent: false };
