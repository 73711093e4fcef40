import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCandidateNumber } from './candidate-number.ts';

describe('parseCandidateNumber', () => {
  it.each([
    ['20320102010001', []],
    ['102840000012345'.slice(0, 15), []],
    ['２032010201', []],
    ['203201020100', ['unusual-length']],
    ['2032010201000A', ['not-only-digits']],
    ['A1', ['unusual-length', 'not-only-digits']],
  ])('reads %s with the warnings %j', (text, warnings) => {
    expect(parseCandidateNumber(text)).toMatchObject({ ok: true, warnings });
  });

  it('refuses nothing but emptiness and a whole sentence', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789AB/-'), minLength: 1, maxLength: 40 }),
        (text) => {
          expect(parseCandidateNumber(text)).toMatchObject({ ok: true, normalised: text });
        },
      ),
    );
    expect(parseCandidateNumber('  ')).toMatchObject({ code: 'number/empty' });
    expect(parseCandidateNumber('1'.repeat(41))).toMatchObject({ code: 'candidate-number/form' });
  });
});
