import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import { sampleError, sampleLine } from '../testing/sample-lines.ts';
import { type PhotoLine, photoLineSchema } from './photo-line.ts';

const throughJson = (line: PhotoLine): unknown => JSON.parse(JSON.stringify(line));

describe('photoLineSchema', () => {
  it('accepts what is written, and loses nothing of it', () => {
    for (const line of [
      sampleLine(),
      sampleError(),
      { ...sampleLine(), verdict: 'pass' as const, faces: 0 },
    ]) {
      expect(photoLineSchema.parse(throughJson(line))).toEqual(throughJson(line));
    }
  });

  it('describes the type that is exported', () => {
    expectTypeOf<PhotoLine['verdict']>().toEqualTypeOf<z.infer<typeof photoLineSchema>['verdict']>();
    expectTypeOf<PhotoLine['faces']>().toEqualTypeOf<z.infer<typeof photoLineSchema>['faces']>();
    expectTypeOf<keyof PhotoLine>().toEqualTypeOf<keyof z.infer<typeof photoLineSchema>>();
  });

  it.each([
    ['an error without its reason', { ...sampleError(), error: undefined }],
    ['an error that counts faces', { ...sampleError(), faces: 0 }],
    ['a judged photo without checks', { ...sampleLine(), checks: undefined }],
    ['an unknown verdict', { ...sampleLine(), verdict: 'maybe' }],
    [
      'a check that does not exist',
      { ...sampleLine(), checks: [{ ...sampleLine().checks[0], code: 'hat' }] },
    ],
    ['a score above 100', { ...sampleLine(), checks: [{ ...sampleLine().checks[0], score: 101 }] }],
  ])('refuses %s', (_what, line) => {
    expect(photoLineSchema.safeParse(JSON.parse(JSON.stringify(line))).success).toBe(false);
  });
});
