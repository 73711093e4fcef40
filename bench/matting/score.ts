import { gaussianBlur } from '../../packages/vision/src/image/gaussian-blur.ts';
import { distanceMap } from '../../packages/vision/src/matting/distance-map.ts';
import { BACKDROP, type Scene, SIZE } from './scene.ts';

/** What a matting gives for one scene. */
export interface Cutout {
  /** 0–1. */
  readonly alpha: Float32Array;
  /** Over `BACKDROP`, RGB 0–255, `stride` values a pixel. */
  readonly picture: { readonly data: ArrayLike<number>; readonly stride: 3 | 4 };
  /** Milliseconds of CPU time, where it was measured. */
  readonly cpu?: number;
}

export interface Score {
  /** Mean absolute error of alpha on the edge, 0–1. */
  readonly alpha: number;
  /** Sum of squared errors of alpha's gradient over the whole picture, in thousands (Rhemann et al. 2009). */
  readonly gradient: number;
  /** Mean absolute error of the finished colours on the edge, in 8-bit levels. */
  readonly edge: number;
  /** Share of the inside that is not opaque, that lets a tenth or more through, and the least alpha there. */
  readonly holes: number;
  readonly openHoles: number;
  readonly deepestHole: number;
  /** Share of the outside beyond the edge that is not exactly the backdrop. */
  readonly fog: number;
  /**
   * Mean error on the outer half of the edge along the way from the new backdrop to the old background, in 8-bit
   * levels: above 0 the old background shines through as a rim, below 0 the person's own edge is lost.
   */
  readonly halo: number;
}

/** The edge: so close, in pixels, to where true alpha is between these. */
const EDGE = 6;
const SOFT = { above: 0.02, below: 0.98 };

/** What 8 bits cannot tell from 1. */
const OPAQUE = 254.5 / 255;

/** Below this anybody sees it. */
const OPEN = 0.9;

/** Scale of the gradient, in pixels (Rhemann et al. 2009). */
const GRADIENT_SIGMA = 1.4;

export function scoreOf(scene: Scene, { alpha, picture }: Cutout): Score {
  const edge = edgeOf(scene.alpha);
  const sums = {
    edge: 0,
    alpha: 0,
    colour: 0,
    inside: 0,
    holes: 0,
    open: 0,
    outside: 0,
    fog: 0,
    outer: 0,
    halo: 0,
  };
  let deepestHole = 1;
  for (let at = 0; at < alpha.length; at++) {
    if (edge[at]) {
      sums.edge++;
      sums.alpha += Math.abs(alpha[at]! - scene.alpha[at]!);
      let [along, length] = [0, 0];
      for (let c = 0; c < 3; c++) {
        const error = picture.data[at * picture.stride + c]! - scene.picture[at * 3 + c]!;
        const way = scene.behind[at * 3 + c]! - BACKDROP[c]!;
        sums.colour += Math.abs(error) / 3;
        along += error * way;
        length += way * way;
      }
      if (scene.alpha[at]! < 0.5 && length > 0) {
        sums.outer++;
        sums.halo += along / Math.sqrt(length);
      }
    }
    if (scene.inside[at]) {
      sums.inside++;
      if (alpha[at]! < OPAQUE) sums.holes++;
      if (alpha[at]! < OPEN) sums.open++;
      deepestHole = Math.min(deepestHole, alpha[at]!);
    }
    if (scene.outside[at] && !edge[at]) {
      sums.outside++;
      if (alpha[at]! > 0) sums.fog++;
    }
  }
  return {
    alpha: sums.alpha / sums.edge,
    gradient: gradientError(alpha, scene.alpha),
    edge: sums.colour / sums.edge,
    holes: sums.holes / sums.inside,
    openHoles: sums.open / sums.inside,
    deepestHole,
    fog: sums.fog / sums.outside,
    halo: sums.outer === 0 ? 0 : sums.halo / sums.outer,
  };
}

function edgeOf(alpha: Float32Array): Uint8Array {
  const soft = Uint8Array.from(alpha, (a) => (a > SOFT.above && a < SOFT.below ? 1 : 0));
  return Uint8Array.from(distanceMap(soft, SIZE), (distance) => (distance <= EDGE ? 1 : 0));
}

function gradientError(found: Float32Array, truth: Float32Array): number {
  const [a, b] = [gradientOf(found), gradientOf(truth)];
  return a.reduce((sum, g, at) => sum + (g - b[at]!) ** 2, 0) / 1000;
}

function gradientOf(alpha: Float32Array): Float32Array {
  const { width, height } = SIZE;
  const { data } = gaussianBlur({ data: alpha, width, height }, GRADIENT_SIGMA);
  const out = new Float32Array(data.length);
  for (let y = 1; y < height - 1; y++) {
    for (let at = y * width + 1; at < (y + 1) * width - 1; at++) {
      const across = (data[at + 1]! - data[at - 1]!) / 2;
      const down = (data[at + width]! - data[at - width]!) / 2;
      out[at] = Math.sqrt(across * across + down * down);
    }
  }
  return out;
}
