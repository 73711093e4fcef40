import type { FaceInput, Region } from '../checks/check.ts';
import { mapping } from './aligned-face.ts';
import type { EyeWindow } from './eye-windows.ts';
import type { Lens } from './glasses.ts';
import { rectsRegion } from './regions.ts';

/** Half width and height of the box drawn round a lens, in distances between the eyes. */
const BOX = { side: 0.45, down: 0.4 };

/** Where some lenses lie in the picture; null for none. */
export function lensesRegion(
  { observation }: FaceInput,
  lenses: readonly Pick<Lens, 'window'>[],
): Region | null {
  const { closeUp } = observation;
  if (!closeUp || lenses.length === 0) return null;
  const { toPicture } = mapping(closeUp.area, closeUp.width);
  const scale = closeUp.area.width / closeUp.width;
  return rectsRegion(
    lenses.map(({ window: { centre, interEye } }: { readonly window: EyeWindow }) => {
      const { x, y } = toPicture(centre);
      return {
        cx: x,
        cy: y,
        width: 2 * BOX.side * interEye * scale,
        height: 2 * BOX.down * interEye * scale,
        rotation: closeUp.area.rotation,
      };
    }),
  );
}
