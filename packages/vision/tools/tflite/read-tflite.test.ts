import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MODELS } from '../../src/models/registry.ts';
import { readPackageFile } from '../sources/package-file.ts';
import { type TableFields, writeFlatbuffer } from '../testing/write-flatbuffer.ts';
import { builtinOperatorCode } from './operator-names.ts';
import { readTflite } from './read-tflite.ts';

interface Parts {
  readonly operator?: TableFields;
  readonly code?: TableFields;
  readonly constant?: TableFields;
  readonly data?: Uint8Array;
  readonly inputs?: readonly number[];
}

/** A file with one operator: "x" and the constant "w" to "y". Field numbers are explained in read-tflite.ts. */
function file({ operator, code, constant, data = new Uint8Array(4), inputs = [0] }: Parts): Uint8Array {
  const shape = { ints: [1] };
  const tensors = [
    { 0: shape, 3: { text: 'x' } },
    { 0: shape, 2: { int: 1 }, 3: { text: 'w' }, ...constant },
    { 0: shape, 3: { text: 'y' } },
  ];
  const operators = [{ 1: { ints: [0, 1] }, 2: { ints: [2] }, ...operator }];
  return writeFlatbuffer({
    0: { int: 3 },
    1: { tables: [code ?? { 3: { int: builtinOperatorCode('ADD') } }] },
    2: {
      tables: [{ 0: { tables: tensors }, 1: { ints: inputs }, 2: { ints: [2] }, 3: { tables: operators } }],
    },
    4: { tables: [{}, { 0: { bytes: data } }] },
  });
}

const builtin = (name: string): TableFields => ({ 3: { int: builtinOperatorCode(name) } });
const custom = (name: string, version: number): TableFields => ({
  0: { byte: builtinOperatorCode('CUSTOM') },
  1: { text: name },
  2: { int: version },
});

describe('readTflite', () => {
  test('reads tensors, constants and operators', () => {
    const graph = readTflite(
      file({ operator: { 4: { table: { 0: { byte: 1 } } } }, data: Uint8Array.of(0, 0, 128, 63) }),
    );
    expect(graph).toEqual({
      inputs: [0],
      outputs: [2],
      tensors: [
        { name: 'x', shape: [1], type: 'float32' },
        { name: 'w', shape: [1], type: 'float32', data: Uint8Array.of(0, 0, 128, 63) },
        { name: 'y', shape: [1], type: 'float32' },
      ],
      operators: [{ type: 'ADD', inputs: [0, 1], outputs: [2], options: { activation: 'RELU' } }],
    });
  });

  test('reads every option from its own field', () => {
    const fields = {
      0: { byte: 1 },
      1: { int: 2 },
      2: { int: 3 },
      3: { byte: 3 },
      4: { int: 4 },
      5: { int: 5 },
    };
    const options = (name: string, table: TableFields): unknown =>
      readTflite(file({ code: builtin(name), operator: { 4: { table } } })).operators[0]?.options;
    expect(options('CONV_2D', fields)).toEqual({
      padding: 'VALID',
      strideWidth: 2,
      strideHeight: 3,
      activation: 'RELU6',
      dilationWidth: 4,
      dilationHeight: 5,
    });
    const depthwise = { ...fields, 3: { int: 6 }, 4: { byte: 1 }, 6: { int: 7 } };
    expect(options('DEPTHWISE_CONV_2D', depthwise)).toEqual({
      padding: 'VALID',
      strideWidth: 2,
      strideHeight: 3,
      depthMultiplier: 6,
      activation: 'RELU',
      dilationWidth: 5,
      dilationHeight: 7,
    });
    expect(options('MAX_POOL_2D', { ...fields, 3: { int: 6 }, 5: { byte: 0 } })).toEqual({
      padding: 'VALID',
      strideWidth: 2,
      strideHeight: 3,
      filterWidth: 6,
      filterHeight: 4,
      activation: 'NONE',
    });
    expect(options('RESIZE_BILINEAR', { 2: { byte: 1 } })).toEqual({
      alignCorners: true,
      halfPixelCenters: false,
    });
    expect(options('RESIZE_NEAREST_NEIGHBOR', { 1: { byte: 1 } })).toEqual({
      alignCorners: false,
      halfPixelCenters: true,
    });
    expect(options('CONCATENATION', { 0: { int: -1 } })).toEqual({ axis: -1, activation: 'NONE' });
    expect(options('SOFTMAX', { 0: { float: 2 } })).toEqual({ beta: 2 });
    expect(
      options('STRIDED_SLICE', { 0: { int: 1 }, 1: { int: 2 }, 2: { int: 3 }, 3: { int: 4 }, 4: { int: 5 } }),
    ).toEqual({
      beginMask: 1,
      endMask: 2,
      ellipsisMask: 3,
      newAxisMask: 4,
      shrinkAxisMask: 5,
    });
  });

  test.each([
    ['an unknown operator', { code: builtin('LSTM') }, 'LSTM "y": the operator is not supported'],
    [
      'an operator newer than the list',
      { code: { 3: { int: 500 } } },
      'builtin operator 500 "y": the operator',
    ],
    ['an unknown custom operator', { code: custom('MaxPoolArgMax', 1) }, 'MaxPoolArgMax "y": the operator'],
    [
      'an operator named like an object property',
      { code: custom('constructor', 1) },
      'constructor "y": the operator',
    ],
    [
      'another version',
      { code: custom('TransformLandmarks', 1) },
      'TransformLandmarks "y": version 1 is not',
    ],
    ['a fused activation', { operator: { 4: { table: { 0: { byte: 4 } } } } }, 'ADD "y": fused activation 4'],
    [
      'custom options',
      { code: custom('TransformTensorBilinear', 2) },
      'TransformTensorBilinear "y": flexbuffer',
    ],
    [
      'short custom options',
      { code: custom('Convolution2DTransposeBias', 1) },
      'Convolution2DTransposeBias "y": custom',
    ],
    ['a missing tensor', { operator: { 1: { ints: [0, 7] } } }, 'tensor 7 does not exist'],
    ['a missing graph input', { inputs: [9] }, 'tensor 9 does not exist'],
    ['an undeclared operator code', { operator: { 0: { int: 3 } } }, 'operator code 3 is not declared'],
    ['sparse weights', { constant: { 6: { table: {} } } }, 'tensor "w" is sparse'],
    ['quantised weights', { constant: { 4: { table: { 2: { ints: [1] } } } } }, 'tensor "w" is quantised'],
    ['int8 weights', { constant: { 1: { byte: 9 } } }, 'tensor "w": constants of type int8'],
    ['an unknown type', { constant: { 1: { byte: 99 } } }, 'tensor "w" has the unknown type 99'],
    ['a buffer that is not there', { constant: { 2: { int: 5 } } }, 'tensor "w" has no buffer'],
    ['data of the wrong length', { data: new Uint8Array(8) }, 'tensor "w" of shape [1] has 8 bytes'],
  ] as const)('names %s', (_, parts, message) => {
    expect(() => readTflite(file(parts))).toThrow(message);
  });

  test('refuses another file', () => {
    expect(() => readTflite(writeFlatbuffer({}, 'ONNX'))).toThrow('not a TFLite file');
    expect(() => readTflite(new Uint8Array())).toThrow('not a TFLite file');
    expect(() => readTflite(writeFlatbuffer({}))).toThrow('a TFLite file must have one subgraph');
  });

  test('a damaged or cut model ends in an error with a message, never in a crash', () => {
    const model = readPackageFile(MODELS['face-detection-short-range'].source);
    // The structure stands in the last tenth, behind the weights: there most damage is fatal.
    const place = fc.integer({ min: Math.floor(model.length * 0.9), max: model.length - 1 });
    const damage = fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(damage, fc.option(fc.nat(model.length - 1)), (changes, length) => {
        const bytes = Uint8Array.from(model);
        for (const [at, value] of changes) bytes[at] = value;
        try {
          expect(readTflite(bytes.subarray(0, length ?? bytes.length)).tensors.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
          expect(error).not.toBeInstanceOf(RangeError);
          expect(error).not.toBeInstanceOf(TypeError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
