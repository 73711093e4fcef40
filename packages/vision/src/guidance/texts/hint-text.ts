/** The words for one hint. "Left" and "right" are those of whoever holds the phone and looks at its screen. */
export interface HintText {
  /** On the screen, over the live picture: a few words. */
  readonly short: string;
  /** On the screen when the hint has lasted and did not help: how to do it. */
  readonly again: string;
  /** For a screen reader: a whole sentence that needs no picture. */
  readonly reader: string;
  /** Said aloud to the photographer behind the rear camera, while the student hears it too. */
  readonly spoken: string;
}
