import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retryAfter } from './retry-after.ts';

const NOW = Date.UTC(2025, 5, 1, 8, 0, 0);
/** Whole seconds from 1970 to 2100: what an HTTP date can say. */
const second = fc.integer({ min: 0, max: Date.UTC(2100, 0) / 1000 }).map((s) => s * 1000);

describe('retryAfter', () => {
  it('counts seconds from now', () => {
    fc.assert(
      fc.property(second, fc.nat({ max: 10_000_000 }), (now, seconds) => {
        expect(retryAfter(String(seconds), now)).toBe(now + seconds * 1000);
        expect(retryAfter(` ${seconds}\t`, now)).toBe(now + seconds * 1000);
      }),
    );
  });

  it('reads any date a server writes, and takes one that has passed as now', () => {
    fc.assert(
      fc.property(second, second, (now, at) => {
        // toUTCString is the preferred form of RFC 9110, written by the platform.
        expect(retryAfter(new Date(at).toUTCString(), now)).toBe(Math.max(now, at));
      }),
    );
  });

  it('reads the two old forms of the same moment', () => {
    const at = Date.UTC(2025, 10, 6, 8, 49, 37);
    for (const date of [
      'Thu, 06 Nov 2025 08:49:37 GMT',
      'Thursday, 06-Nov-25 08:49:37 GMT',
      'Thu Nov  6 08:49:37 2025',
    ]) {
      expect(retryAfter(date, NOW)).toBe(at);
    }
  });

  it('takes a two-digit year as at most fifty years ahead', () => {
    expect(retryAfter('Thursday, 06-Nov-75 08:49:37 GMT', NOW)).toBe(Date.UTC(2075, 10, 6, 8, 49, 37));
    expect(retryAfter('Thursday, 06-Nov-76 08:49:37 GMT', NOW)).toBe(NOW);
  });

  it.each([
    null,
    '',
    'soon',
    '-5',
    '1.5',
    '1e3',
    '9'.repeat(30),
    '2025-11-06T08:49:37Z',
    'Thu, 31 Feb 2026 08:49:37 GMT',
    'Thu, 06 Foo 2025 08:49:37 GMT',
    'Thu, 06 Nov 2025 25:49:37 GMT',
    'Thu, 06 Nov 2025 08:60:37 GMT',
    'Thu, 06 Nov 2025 08:49:37 +0800',
  ])('cannot read %j', (header) => {
    expect(retryAfter(header, NOW)).toBeUndefined();
  });

  it('gives nothing or a time from now on, whatever the header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), second, (header, now) => {
        const at = retryAfter(header, now);
        expect(at === undefined || (Number.isSafeInteger(at) && at >= now)).toBe(true);
      }),
    );
  });
});
