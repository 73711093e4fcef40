import type { LandmarksToMatrixOptions } from '../../tflite/operator-options.ts';
import { type Kernel, picture } from '../value.ts';

/** Row by row. */
type Matrix4 = readonly number[];

function product(a: Matrix4, b: Matrix4): Matrix4 {
  return a.map((_, at) => {
    const [row, column] = [at - (at % 4), at % 4];
    return [0, 1, 2, 3].reduce((sum, k) => sum + a[row + k]! * b[4 * k + column]!, 0);
  });
}

const shift = (x: number, y: number): Matrix4 => [1, 0, 0, x, 0, 1, 0, y, 0, 0, 1, 0, 0, 0, 0, 1];
const stretch = (x: number, y: number): Matrix4 => [x, 0, 0, 0, 0, y, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];
const rotation = (angle: number): Matrix4 => {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return [c, -s, 0, 0, s, c, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];
};

/**
 * `Landmarks2TransformMatrix`, version 2, step by step with an angle: turn the subset of the landmarks by
 * target − atan2 of the line left → right, take the box, then compose shift · rotation · scale · shift.
 */
export function landmarksToMatrix(landmarks: ArrayLike<number>, options: LandmarksToMatrixOptions): number[] {
  const point = (index: number): [number, number] => [landmarks[3 * index]!, landmarks[3 * index + 1]!];
  const [leftX, leftY] = point(options.leftRotationIndex);
  const [rightX, rightY] = point(options.rightRotationIndex);
  const angle = options.targetRotationRadians - Math.atan2(rightY - leftY, rightX - leftX);

  const turn = (x: number, y: number, by: number): [number, number] => [
    x * Math.cos(by) - y * Math.sin(by),
    x * Math.sin(by) + y * Math.cos(by),
  ];
  const turned = options.subset.map((index) => turn(...point(index), angle));
  const xs = turned.map(([x]) => x);
  const ys = turned.map(([, y]) => y);
  const [minX, maxX, minY, maxY] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [centreX, centreY] = turn((minX + maxX) / 2, (minY + maxY) / 2, -angle);

  const { scaleX, scaleY, outputWidth, outputHeight } = options;
  const scale = stretch((scaleX * (maxX - minX)) / outputWidth, (scaleY * (maxY - minY)) / outputHeight);
  const steps = [
    shift(centreX, centreY),
    rotation(-angle),
    scale,
    shift(-outputWidth / 2, -outputHeight / 2),
  ];
  return [...steps.reduce(product)];
}

/** `TransformLandmarks`, version 2, of two-dimensional landmarks. */
export function transformPoints(points: ArrayLike<number>, matrix: ArrayLike<number>): number[] {
  const out: number[] = [];
  for (let at = 0; at < points.length; at += 2) {
    const [x, y] = [points[at]!, points[at + 1]!];
    out.push(matrix[0]! * x + matrix[1]! * y + matrix[3]!, matrix[4]! * x + matrix[5]! * y + matrix[7]!);
  }
  return out;
}

export interface FeatureMap {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly data: ArrayLike<number>;
}

/** `TransformTensorBilinear`, version 2: pixel centres through the matrix; zero outside the outermost centres. */
export function transformFeatures(
  map: FeatureMap,
  matrix: ArrayLike<number>,
  rows: number,
  columns: number,
): number[] {
  const { width, height, channels, data } = map;
  const out: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [u, v] = [column + 0.5, row + 0.5];
      const x = matrix[0]! * u + matrix[1]! * v + matrix[3]! - 0.5;
      const y = matrix[4]! * u + matrix[5]! * v + matrix[7]! - 0.5;
      const outside = x < 0 || x > width - 1 || y < 0 || y > height - 1;
      const [x0, y0] = [Math.floor(x), Math.floor(y)];
      const [fx, fy] = [x - x0, y - y0];
      for (let c = 0; c < channels; c++) {
        const pixel = (py: number, px: number): number =>
          px < width && py < height ? data[(py * width + px) * channels + c]! : 0;
        const upper = (): number => (1 - fx) * pixel(y0, x0) + fx * pixel(y0, x0 + 1);
        const lower = (): number => (1 - fx) * pixel(y0 + 1, x0) + fx * pixel(y0 + 1, x0 + 1);
        out.push(outside ? 0 : (1 - fy) * upper() + fy * lower());
      }
    }
  }
  return out;
}

export const landmarksToTransformMatrix: Kernel<'Landmarks2TransformMatrix'> = ({ options }, { value }) =>
  Float32Array.from(landmarksToMatrix(value(0).data, options));

export const transformLandmarks: Kernel<'TransformLandmarks'> = (_, { value }) =>
  Float32Array.from(transformPoints(value(0).data, value(1).data));

export const transformTensorBilinear: Kernel<'TransformTensorBilinear'> = ({ options }, { value }) => {
  const [, height, width, channels] = picture(value(0).shape);
  const map = { width, height, channels, data: value(0).data };
  return Float32Array.from(transformFeatures(map, value(1).data, options.outputHeight, options.outputWidth));
};
