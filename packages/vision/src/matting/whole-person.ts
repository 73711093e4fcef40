import type { PlaneSize } from './plane-size.ts';

/**
 * The largest connected part of a mask with its holes filled: specks that the models see on the wall go, and so do
 * gaps inside the person. Gaps that reach the edge of the picture, and those that are larger than a share of the
 * person, such as between an arm and the body, stay.
 * @param mask 1 where the person is
 */
export function wholePerson(mask: Uint8Array, size: PlaneSize): Uint8Array {
  const parts = partsOf(mask, 1, size);
  const largest = parts.sizes.reduce((best, count, id) => (count > (parts.sizes[best] ?? 0) ? id : best), 0);
  const out = new Uint8Array(mask.length);
  if (parts.sizes.length === 0) return out;
  for (let at = 0; at < out.length; at++) out[at] = parts.ids[at] === largest + 1 ? 1 : 0;
  const gaps = partsOf(out, 0, size);
  const most = LARGEST_HOLE * parts.sizes[largest]!;
  for (let at = 0; at < out.length; at++) {
    const gap = gaps.ids[at]! - 1;
    if (gap >= 0 && !gaps.atEdge[gap] && gaps.sizes[gap]! <= most) out[at] = 1;
  }
  return out;
}

/** Holes up to this share of the person are mistakes of the models. */
const LARGEST_HOLE = 0.01;

interface Parts {
  /** For each pixel the number of its part from 1, or 0. */
  readonly ids: Int32Array;
  readonly sizes: number[];
  /** Whether a part touches the edge of the picture. */
  readonly atEdge: boolean[];
}

/** Parts of equal value that hang together by their sides. */
function partsOf(mask: Uint8Array, value: number, { width, height }: PlaneSize): Parts {
  const ids = new Int32Array(mask.length);
  const stack = new Int32Array(mask.length);
  const sizes: number[] = [];
  const atEdge: boolean[] = [];
  for (let start = 0; start < mask.length; start++) {
    if (mask[start] !== value || ids[start] !== 0) continue;
    const id = sizes.length + 1;
    let count = 0;
    let touches = false;
    let filled = 0;
    stack[filled++] = start;
    ids[start] = id;
    while (filled > 0) {
      const at = stack[--filled]!;
      count++;
      const x = at % width;
      const y = (at - x) / width;
      if (x === 0 || y === 0 || x === width - 1 || y === height - 1) touches = true;
      if (x > 0 && mask[at - 1] === value && ids[at - 1] === 0) {
        ids[at - 1] = id;
        stack[filled++] = at - 1;
      }
      if (x < width - 1 && mask[at + 1] === value && ids[at + 1] === 0) {
        ids[at + 1] = id;
        stack[filled++] = at + 1;
      }
      if (y > 0 && mask[at - width] === value && ids[at - width] === 0) {
        ids[at - width] = id;
        stack[filled++] = at - width;
      }
      if (y < height - 1 && mask[at + width] === value && ids[at + width] === 0) {
        ids[at + width] = id;
        stack[filled++] = at + width;
      }
    }
    sizes.push(count);
    atEdge.push(touches);
  }
  return { ids, sizes, atEdge };
}
