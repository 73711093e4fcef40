import { describe, expect, it } from 'vitest';
import { meshFromOutputs, presenceOf } from './attention-mesh.ts';
import { LIPS_OUTPUT, PICTURE_LEFT_EYE_OUTPUT, PICTURE_RIGHT_EYE_OUTPUT } from './topology.ts';

function outputs(): Record<string, Float32Array> {
  return {
    output_mesh_identity: Float32Array.from({ length: 1404 }, (_, i) => (i % 3 === 2 ? 19.2 : 96)),
    output_lips: new Float32Array(160).fill(0),
    output_left_eye: new Float32Array(142).fill(192),
    output_right_eye: new Float32Array(142).fill(96),
    output_left_iris: new Float32Array(10).fill(48),
    output_right_iris: new Float32Array(10).fill(144),
    conv_faceflag: Float32Array.of(0),
  };
}

const region = { cx: 200, cy: 100, width: 64, height: 64, rotation: 0 };

describe('meshFromOutputs', () => {
  const points = meshFromOutputs(outputs(), region, 192);
  const at = (i: number): number[] => [...points.slice(i * 3, i * 3 + 3)];

  it('holds 478 points', () => expect(points).toHaveLength(478 * 3));

  it('carries the mesh into the picture, with depth in the same scale', () => {
    expect(at(1)[0]).toBeCloseTo(200, 4);
    expect(at(1)[2]).toBeCloseTo(6.4, 4); // a tenth of the region's width
  });

  it('replaces lips and eyes by their refined places and keeps their depth', () => {
    expect(at(LIPS_OUTPUT[5]!).slice(0, 2)).toEqual([168, 68]);
    expect(at(PICTURE_LEFT_EYE_OUTPUT[3]!).slice(0, 2)).toEqual([232, 132]);
    expect(at(PICTURE_RIGHT_EYE_OUTPUT[3]!).slice(0, 2)).toEqual([200, 100]);
    expect(at(13)[2]).toBeCloseTo(6.4, 4);
  });

  it('appends both irises at the depth of their lids', () => {
    expect(at(468)).toEqual([184, 84, expect.closeTo(6.4, 4)]);
    expect(at(477).slice(0, 2)).toEqual([216, 116]);
  });

  it('turns with the region', () => {
    const turned = meshFromOutputs(outputs(), { ...region, rotation: Math.PI / 2 }, 192);
    // the lips' corner (−32, −32) of the square turns clockwise to (32, −32)
    expect(turned[LIPS_OUTPUT[0]! * 3]).toBeCloseTo(232, 4);
    expect(turned[LIPS_OUTPUT[0]! * 3 + 1]).toBeCloseTo(68, 4);
  });

  it('names the output that is missing', () => {
    const { output_lips, ...rest } = outputs();
    expect(output_lips).toBeDefined();
    expect(() => meshFromOutputs(rest, region, 192)).toThrow(/output_lips/);
  });
});

describe('presenceOf', () => {
  it('is the logistic function of the flag', () => expect(presenceOf(outputs())).toBe(0.5));
});
