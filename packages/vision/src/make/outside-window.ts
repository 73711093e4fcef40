import type { JpegWindow, WindowMissed } from '../encode/encode-jpeg.ts';
import type { PhotoProblem } from './refused-photo.ts';

/** What to change where no quality gives a file of an allowed size. */
export function outsideWindow(
  { missed, bytes: found }: WindowMissed,
  { min, max }: JpegWindow['bytes'],
): Omit<PhotoProblem, 'message'> {
  switch (missed) {
    case 'too-large':
      return { bound: 'file-too-large', advice: 'plainer-clothes', needed: max, found };
    case 'too-small':
      return { bound: 'file-too-small', advice: 'sharper-picture', needed: min, found };
    case 'between':
      // One quality is below the window, the next above: nothing is wrong with the photo.
      return { bound: 'file-between', advice: 'wider-window', needed: min, found };
  }
}
