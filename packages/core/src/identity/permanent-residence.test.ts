import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePermanentResidence } from './permanent-residence.ts';
import { completeResidentId } from './resident-id.ts';

const card2023 = completeResidentId('91115619950607001');

describe('parsePermanentResidence', () => {
  it('reads both editions', () => {
    expect(parsePermanentResidence(card2023)).toEqual({ ok: true, normalised: card2023, edition: 2023 });
    expect(parsePermanentResidence(' usa 110 019900101 ')).toEqual({
      ok: true,
      normalised: 'USA110019900101',
      edition: 2017,
    });
  });

  it.each([
    ['', 'number/empty'],
    ['9111561995060700', 'document/length'],
    ['US1110019900101', 'document/form'],
    [`A${card2023.slice(1)}`, 'document/form'],
    ['11010519491231002X', 'document/region'],
    [completeResidentId('91115619951307001'), 'document/birth-date'],
  ])('says what is wrong with %j: %s', (text, code) => {
    expect(parsePermanentResidence(text)).toMatchObject({ ok: false, code });
  });

  it('catches one wrong digit of the new number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 17 }), fc.constantFrom(...'0123456789X'), (i, char) => {
        const changed = card2023.slice(0, i) + char + card2023.slice(i + 1);
        expect(parsePermanentResidence(changed).ok).toBe(changed === card2023);
      }),
    );
  });
});
