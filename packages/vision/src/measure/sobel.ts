/**
 * Length of the 3×3 Sobel gradient at a pixel of a grey picture. Beyond the edge the picture is mirrored without its
 * outermost line, as OpenCV does.
 */
export function sobel(
  gray: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
  x: number,
  y: number,
): number {
  const left = x === 0 ? 1 : x - 1;
  const right = x === width - 1 ? width - 2 : x + 1;
  const above = (y === 0 ? 1 : y - 1) * width;
  const here = y * width;
  const below = (y === height - 1 ? height - 2 : y + 1) * width;
  const topLeft = gray[above + left]!;
  const topRight = gray[above + right]!;
  const bottomLeft = gray[below + left]!;
  const bottomRight = gray[below + right]!;
  const across =
    topRight + 2 * gray[here + right]! + bottomRight - topLeft - 2 * gray[here + left]! - bottomLeft;
  const down = bottomLeft + 2 * gray[below + x]! + bottomRight - topLeft - 2 * gray[above + x]! - topRight;
  return Math.hypot(across, down);
}
