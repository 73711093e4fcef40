import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { landmarksToMatrix, transformFeatures, transformPoints } from '../../oracle/kernels/mediapipe.ts';
import { DraftGraph } from '../../testing/draft-graph.ts';
import { expectClose, expectResult, runConverted } from '../../testing/expect-result.ts';
import { openOnnx, type Session } from '../../testing/run-onnx.ts';
import type { Graph } from '../../tflite/graph.ts';
import type { LandmarksToMatrixOptions } from '../../tflite/operator-options.ts';
import { convert } from '../convert.ts';

const RUNS = { numRuns: 150 };
const coordinate = fc.float({ min: 0, max: 192, noNaN: true });

async function runOne(
  session: Session,
  inputs: readonly { shape: number[]; data: number[] }[],
): Promise<Float32Array> {
  const [result] = (
    await session.run(inputs.map(({ shape, data }) => ({ shape, data: Float32Array.from(data) })))
  ).values();
  return result?.data ?? new Float32Array();
}

/** The matrix that turns by `angle`, scales, and moves. */
function affine(angle: number, scaleX: number, scaleY: number, x: number, y: number): number[] {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return [c * scaleX, -s * scaleY, 0, x, s * scaleX, c * scaleY, 0, y, 0, 0, 1, 0, 0, 0, 0, 1];
}

describe('Landmarks2TransformMatrix', () => {
  const options: LandmarksToMatrixOptions = {
    subset: [0, 1, 2, 4],
    leftRotationIndex: 1,
    rightRotationIndex: 3,
    targetRotationRadians: 0,
    outputWidth: 16,
    outputHeight: 12,
    scaleX: 1.5,
    scaleY: 1.25,
  };

  function graph(overrides: Partial<LandmarksToMatrixOptions> = {}): Graph {
    const draft = new DraftGraph();
    const [inputs, outputs] = [[draft.input(1, 5, 3)], [draft.output(1, 4, 4)]];
    return draft.add({
      type: 'Landmarks2TransformMatrix',
      inputs,
      outputs,
      options: { ...options, ...overrides },
    }).graph;
  }

  let session: Session;
  beforeAll(async () => {
    session = await openOnnx(convert(graph(), { name: 'test' }));
  });

  test('an upright box: corners of the output fall on the scaled box', async () => {
    // The subset spans x 10…42 and y 20…44, centre (26, 32); scaled by 1.5 and 1.25 that is 48 × 30.
    const landmarks = [10, 20, 9, 42, 44, 9, 20, 30, 9, 60, 44, 9, 30, 25, 9];
    const matrix = [3, 0, 0, 2, 0, 2.5, 0, 17, 0, 0, 1, 0, 0, 0, 0, 1];
    await expectResult(graph(), [landmarks], matrix, 1e-5);
  });

  test('a quarter turn: the line from left to right points down, so does the x axis of the box', async () => {
    // Turned back, x is the old y: 10…30, and y is minus the old x: −24…−8; centre (16, 20), size 20 × 16.
    const landmarks = [8, 10, 0, 10, 12, 0, 24, 30, 0, 10, 50, 0, 12, 15, 0];
    const [along, across] = [(1.5 * 20) / 16, (1.25 * 16) / 12];
    const matrix = [0, -across, 0, 16 + 6 * across, along, 0, 0, 20 - 8 * along, 0, 0, 1, 0, 0, 0, 0, 1];
    await expectResult(graph(), [landmarks], matrix, 1e-5);
  });

  test('agrees with the step-by-step version for any landmarks', async () => {
    const anyLandmarks = fc.array(coordinate, { minLength: 15, maxLength: 15 });
    await fc.assert(
      fc.asyncProperty(anyLandmarks, async (landmarks) => {
        const [dx, dy] = [landmarks[9]! - landmarks[3]!, landmarks[10]! - landmarks[4]!];
        // Nearly the same place twice has no stable direction in float32.
        fc.pre(Math.hypot(dx, dy) > 0.5);
        const found = await runOne(session, [{ shape: [1, 5, 3], data: landmarks }]);
        expectClose(found, landmarksToMatrix(landmarks, options), 2e-4);
      }),
      RUNS,
    );
  });

  test('two rotation landmarks in one place mean no rotation', async () => {
    const landmarks = [10, 20, 0, 42, 44, 0, 20, 30, 0, 42, 44, 0, 30, 25, 0];
    await expectResult(graph(), [landmarks], [3, 0, 0, 2, 0, 2.5, 0, 17, 0, 0, 1, 0, 0, 0, 0, 1], 1e-5);
  });

  test('refuses a target rotation', () => {
    const turned = graph({ targetRotationRadians: 1 });
    expect(() => convert(turned, { name: 'test' })).toThrow(
      /Landmarks2TransformMatrix "tensor 1": a target rotation/,
    );
  });
});

describe('TransformLandmarks', () => {
  function graph(points: number, dimensions = 2): Graph {
    const draft = new DraftGraph();
    const inputs = [draft.input(1, points, dimensions), draft.input(1, 4, 4)];
    const outputs = [draft.output(1, points, dimensions)];
    return draft.add({ type: 'TransformLandmarks', inputs, outputs, options: {} }).graph;
  }

  test('uses the upper left of the matrix and its last column', async () => {
    const matrix = [1, 2, 99, 5, 3, 4, 99, 6, 99, 99, 99, 99, 99, 99, 99, 99];
    await expectResult(graph(2), [[1, 1, 10, 20], matrix], [8, 13, 55, 116]);
  });

  test('agrees with the plain version for any points and matrix', async () => {
    const session = await openOnnx(convert(graph(6), { name: 'test' }));
    const entry = fc.float({ min: -20, max: 20, noNaN: true });
    const points = fc.array(coordinate, { minLength: 12, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(points, fc.array(entry, { minLength: 16, maxLength: 16 }), async (data, matrix) => {
        const inputs = [
          { shape: [1, 6, 2], data },
          { shape: [1, 4, 4], data: matrix },
        ];
        // 192 · 20 twice: a sum may cancel, so the tolerance follows the terms and not the result.
        const [found, expected] = [await runOne(session, inputs), transformPoints(data, matrix)];
        expected.forEach((value, i) => {
          expect(Math.abs((found[i] ?? NaN) - value)).toBeLessThan(2e-3);
        });
      }),
      RUNS,
    );
  });

  test('refuses landmarks with depth', () => {
    expect(() => convert(graph(2, 3), { name: 'test' })).toThrow(/TransformLandmarks .* only two dimensions/);
  });
});

describe('TransformTensorBilinear', () => {
  const [width, height, rows, columns] = [6, 5, 4, 3];

  function graph(): Graph {
    const draft = new DraftGraph();
    const inputs = [draft.input(1, height, width, 2), draft.input(1, 4, 4)];
    const outputs = [draft.output(1, rows, columns, 2)];
    const options = { outputWidth: columns, outputHeight: rows };
    return draft.add({ type: 'TransformTensorBilinear', inputs, outputs, options }).graph;
  }

  /** 0, 100, 1, 101, 2, 102 …: the first channel counts pixels. */
  const pixels = Array.from({ length: width * height }, (_, i) => [i, 100 + i]).flat();

  test('a shift by whole pixels copies them, and what lies outside is zero', async () => {
    const shifted = affine(0, 1, 1, 4, 2);
    const expected = [
      [16, 17, 0],
      [22, 23, 0],
      [28, 29, 0],
      [0, 0, 0],
    ].flatMap((row) => row.flatMap((value) => (value === 0 ? [0, 0] : [value, value + 100])));
    await expectResult(graph(), [pixels, shifted], expected, 1e-5);
  });

  test('a shift by half a pixel mixes neighbours, and half a pixel outside is already zero', async () => {
    const found = await runConverted(graph(), [pixels, affine(0, 1, 1, -0.5, 0)]);
    expectClose(found.slice(0, 6), [0, 0, 0.5, 100.5, 1.5, 101.5], 1e-5);
  });

  test('agrees with the plain version for any turned, scaled and shifted box', async () => {
    const session = await openOnnx(convert(graph(), { name: 'test' }));
    const number = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
    const matrices = fc
      .tuple(number(-4, 4), number(0.05, 3), number(0.05, 3), number(-5, 9), number(-5, 9))
      .map((parameters) => affine(...parameters).map(Math.fround));
    const values = fc.array(fc.float({ min: -8, max: 8, noNaN: true }), {
      minLength: width * height * 2,
      maxLength: width * height * 2,
    });
    let outside = 0;
    let inside = 0;
    await fc.assert(
      fc.asyncProperty(values, matrices, async (data, matrix) => {
        fc.pre(!touchesBorder(matrix));
        const expected = transformFeatures({ width, height, channels: 2, data }, matrix, rows, columns);
        const inputs = [
          { shape: [1, height, width, 2], data },
          { shape: [1, 4, 4], data: matrix },
        ];
        const found = await runOne(session, inputs);
        expected.forEach((value, i) => {
          expect(Math.abs((found[i] ?? NaN) - value)).toBeLessThan(1e-4);
          if (value === 0) outside++;
          else inside++;
        });
      }),
      RUNS,
    );
    expect(outside).toBeGreaterThan(100);
    expect(inside).toBeGreaterThan(100);
  });

  /** On the border itself float32 and float64 may disagree on which side a sample lies. */
  function touchesBorder(matrix: readonly number[]): boolean {
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const [x, y] = transformPoints([column + 0.5, row + 0.5], matrix).map((value) => value - 0.5);
        const distances = [x!, x! - (width - 1), y!, y! - (height - 1)].map(Math.abs);
        if (Math.min(...distances) < 1e-4) return true;
      }
    }
    return false;
  }
});
