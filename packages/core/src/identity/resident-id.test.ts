import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCharacter } from './mod-11-2.ts';
import { completeResidentId, parseResidentId } from './resident-id.ts';

const day = fc
  .date({ min: new Date('1800-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const valid = fc.record({
  region: fc.oneof(
    fc.constantFrom('810000', '820000', '830000'),
    fc
      .tuple(fc.constantFrom('11', '15', '32', '46', '54', '65', '71'), fc.integer({ min: 0, max: 9999 }))
      .map(([province, rest]) => province + String(rest).padStart(4, '0')),
  ),
  birthDate: day,
  sequence: fc.integer({ min: 0, max: 999 }),
});
const numberOf = ({
  region,
  birthDate,
  sequence,
}: {
  region: string;
  birthDate: string;
  sequence: number;
}): string => completeResidentId(region + birthDate.replaceAll('-', '') + String(sequence).padStart(3, '0'));

const codeOf = (text: string): string => {
  const result = parseResidentId(text);
  return result.ok ? 'ok' : result.code;
};

describe('parseResidentId', () => {
  it.each([
    ['11010519491231002X', '1949-12-31', 'female', 'resident-id'],
    ['440524188001010014', '1880-01-01', 'male', 'resident-id'],
    ['34052419800101001X', '1980-01-01', 'male', 'resident-id'],
    [completeResidentId('81000019990228001'), '1999-02-28', 'male', 'hmt-residence-permit'],
    [completeResidentId('83000020000229002'), '2000-02-29', 'female', 'hmt-residence-permit'],
  ])('reads %s', (number, birthDate, sex, kind) => {
    expect(parseResidentId(number)).toEqual({
      ok: true,
      kind,
      normalised: number,
      region: number.slice(0, 6),
      birthDate,
      sex,
    });
  });

  it('accepts every number that is made by the standard, and tells its parts', () => {
    fc.assert(
      fc.property(valid, (parts) => {
        const result = parseResidentId(numberOf(parts));
        expect(result).toMatchObject({
          ok: true,
          region: parts.region,
          birthDate: parts.birthDate,
          sex: parts.sequence % 2 === 1 ? 'male' : 'female',
        });
      }),
    );
  });

  it('refuses every number with one changed character or two exchanged neighbours', () => {
    fc.assert(
      fc.property(
        valid.map(numberOf),
        fc.nat({ max: 17 }),
        fc.constantFrom(...'0123456789X'),
        (number, i, char) => {
          const changed = number.slice(0, i) + char + number.slice(i + 1);
          if (changed !== number) expect(parseResidentId(changed).ok).toBe(false);
          const exchanged =
            number.slice(0, i) + number.charAt(i + 1) + number.charAt(i) + number.slice(i + 2);
          if (exchanged !== number) expect(parseResidentId(exchanged).ok).toBe(false);
        },
      ),
    );
  });

  it('reads full-width digits, spaces and a small x', () => {
    expect(parseResidentId(' 110105 １９４９１２３１ 002x ')).toMatchObject({
      ok: true,
      normalised: '11010519491231002X',
    });
  });

  it.each([
    ['', 'number/empty'],
    [' \u3000', 'number/empty'],
    ['110105491231002', 'document/old-form'],
    ['1101051949123100', 'document/length'],
    ['11010519491231002XX', 'document/length'],
    ['1101051949123100XX', 'document/form'],
    ['110105-9491231002X', 'document/form'],
    ['１101051949一231002X', 'document/form'],
    [completeResidentId('99010519491231002'), 'document/region'],
    [completeResidentId('81010019990228001'), 'document/region'],
    [completeResidentId('00000019990228001'), 'document/region'],
    [completeResidentId('11010519990229001'), 'document/birth-date'],
    [completeResidentId('11010519991301001'), 'document/birth-date'],
    [completeResidentId('11010519990001001'), 'document/birth-date'],
    [completeResidentId('11010500190101001'), 'document/birth-date'],
    ['110105194912310020', 'document/check-digit'],
  ])('says what is wrong with %j: %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it('is total', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => typeof parseResidentId(text).ok === 'boolean'),
    );
  });
});

it('completes 17 digits', () => {
  expect(completeResidentId('11010519491231002')).toBe('11010519491231002X');
  expect(checkCharacter('44052418800101001')).toBe('4');
});
