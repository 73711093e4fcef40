import type { Point } from '../geometry.ts';
import { type Observation, PERSON_CLASSES, type PersonClass } from '../observation.ts';
import { mapping } from './aligned-face.ts';

/**
 * Tells which class a point of the analysed picture shows: by the close-up where it reaches, whose cells are finer, and
 * by the map of the whole picture elsewhere. Undefined beyond the picture, and without class maps.
 */
export function classAt({
  image,
  classes,
  closeUp,
}: Pick<Observation, 'image' | 'classes' | 'closeUp'>): (point: Point) => PersonClass | undefined {
  const toCell = closeUp && mapping(closeUp.area, closeUp.width).toAligned;
  return (point) => {
    const { x, y } = point;
    if (x < 0 || y < 0 || x >= image.width || y >= image.height) return undefined;
    if (closeUp && toCell) {
      const cell = toCell(point);
      const column = Math.floor(cell.x);
      const row = Math.floor(cell.y);
      if (column >= 0 && row >= 0 && column < closeUp.width && row < closeUp.height) {
        return PERSON_CLASSES[closeUp.labels[row * closeUp.width + column]!];
      }
    }
    if (!classes) return undefined;
    const column = Math.floor((x / image.width) * classes.width);
    const row = Math.floor((y / image.height) * classes.height);
    return PERSON_CLASSES[classes.labels[row * classes.width + column]!];
  };
}
