import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import { z as mini } from 'zod/mini';
import { parse } from './parse.ts';
import { TucaiError, type TucaiErrorLike } from './tucai-error.ts';

const student = z.strictObject({
  name: z.string().min(2).max(20),
  id: z.string().regex(/^\d{17}[\dX]$/),
  year: z.int().min(2000).max(2100),
  kind: z.enum(['bachelor', 'master']),
  fen: z.number().multipleOf(100),
  mail: z.optional(z.email()),
  phones: z.optional(z.array(z.string()).max(2)),
  marks: z.optional(z.record(z.string(), z.number())),
  either: z.optional(z.union([z.number(), z.boolean()])),
  own: z.optional(z.string().refine((s) => s === 'yes', { error: 'must say yes' })),
});

const valid = { name: 'Wang', id: '11010519491231002X', year: 2025, kind: 'master', fen: 3000 };

function refused(value: unknown): TucaiErrorLike {
  try {
    parse(student, value, 'the student');
  } catch (error) {
    if (TucaiError.isInstance(error)) return error;
    throw error;
  }
  throw new Error('was accepted');
}

describe('parse', () => {
  it('hands back the typed value, by schemas of zod and of zod/mini', () => {
    expect(parse(student, valid, 'the student')).toEqual(valid);
    const count = parse(mini.object({ n: mini._default(mini.number(), 3) }), {}, 'the count');
    expect(count).toEqual({ n: 3 });
    expectTypeOf(count).toEqualTypeOf<{ n: number }>();
    expectTypeOf(parse(z.string().transform(Number), '5', 'x')).toEqualTypeOf<number>();
  });

  it.each<[string, object, string, string]>([
    ['a wrong type', { name: 5 }, 'name', 'expected string'],
    ['a missing field', { name: undefined }, 'name', 'expected string'],
    ['a short text', { name: 'W' }, 'name', 'must be at least 2 characters'],
    ['a long text', { name: 'W'.repeat(21) }, 'name', 'must be at most 20 characters'],
    ['a large number', { year: 2101 }, 'year', 'must be at most 2100'],
    ['a wrong form', { id: '123' }, 'id', 'has the wrong form'],
    ['a wrong format', { mail: 'nobody' }, 'mail', 'is not a valid email'],
    ['a wrong word', { kind: 'doctor' }, 'kind', 'expected one of bachelor, master'],
    ['a wrong step', { fen: 150 }, 'fen', 'must be a multiple of 100'],
    ['too many elements', { phones: ['1', '2', '3'] }, 'phones', 'must be at most 2 elements'],
    ['a wrong element', { phones: ['1', 2] }, 'phones.1', 'expected string'],
    ['no form of a union', { either: 'x' }, 'either', 'fits none of the allowed forms'],
    ['a rule of the author', { own: 'no' }, 'own', 'must say yes'],
    ['an unknown key', { nmae: 'Wang' }, '(top)', 'has an unknown key'],
  ])('gives the path and the reason of %s', (_, change, path, reason) => {
    const error = refused({ ...valid, ...change });
    expect(error).toMatchObject({ code: 'input/invalid', retryable: false, details: { [path]: reason } });
    expect(error.message).toBe(`Cannot use the student. ${path}: ${reason}.`);
  });

  it('lists every problem', () => {
    const error = refused({ ...valid, name: 5, year: 1999.5 });
    expect(Object.keys(error.details)).toEqual(['name', 'year']);
    expect(error.message).toMatch(/name: expected string; year: /);
  });

  it('does not show keys that come from the data', () => {
    const error = refused({ ...valid, marks: { '320102199901010011': 'x', 王小明: 'y' }, 张三: 1 });
    expect(error.details).toEqual({
      '(top)': 'has an unknown key',
      'marks.*': 'expected number, expected number',
    });
  });

  it('never repeats a value that was found', () => {
    const secret = fc.stringMatching(/^[A-Z0-9]{8}QQ$/);
    const fields = fc.uniqueArray(
      fc.constantFrom('name', 'id', 'year', 'kind', 'fen', 'mail', 'phones', 'marks', 'either', 'own'),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(secret, fields, fc.boolean(), (value, names, nested) => {
        const put = nested ? { [value]: value } : value.repeat(3);
        const error = refused({ ...valid, ...Object.fromEntries(names.map((name) => [name, put])) });
        expect(error.message + JSON.stringify(error.details) + String(error.cause)).not.toContain('QQ');
      }),
      { numRuns: 500 },
    );
  });
});
