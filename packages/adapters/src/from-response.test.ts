import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { ADAPTER_ERROR_CODES, type AdapterError, type AdapterErrorCode } from './adapter-error.ts';
import { fromResponse, type ResponseHead } from './from-response.ts';

const NOW = Date.UTC(2025, 5, 1, 8, 0, 0);

function answer(status: number, retry?: string): ResponseHead {
  return { status, headers: new Headers(retry === undefined ? {} : { 'Retry-After': retry }) };
}

describe('fromResponse', () => {
  it.each<[number, AdapterErrorCode, boolean]>([
    [301, 'service/bad-response', false],
    [400, 'service/rejected', false],
    [401, 'service/rejected', false],
    [404, 'service/rejected', false],
    [408, 'service/timeout', true],
    [413, 'service/rejected', false],
    [425, 'service/unavailable', true],
    [429, 'service/rate-limited', true],
    [500, 'service/unavailable', true],
    [501, 'service/rejected', false],
    [502, 'service/unavailable', true],
    [503, 'service/unavailable', true],
    [504, 'service/timeout', true],
    [0, 'service/bad-response', false],
    [600, 'service/bad-response', false],
  ])('reads %i as %s', (status, code, retryable) => {
    expect(fromResponse('storage', answer(status, '30'), NOW)).toMatchObject({
      service: 'storage',
      code,
      retryable,
      retryAt: retryable ? NOW + 30_000 : undefined,
      details: { service: 'storage', status },
    });
  });

  it('is undefined for success and an AdapterError otherwise, retryable exactly when it may hold a time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10, max: 1000 }),
        fc.option(fc.nat({ max: 86_400 })),
        (status, seconds) => {
          const error = fromResponse(
            'storage',
            answer(status, seconds === null ? undefined : String(seconds)),
            NOW,
          );
          const success = status >= 200 && status <= 299;
          expect(error === undefined).toBe(success);
          if (error === undefined) return;
          expect(ADAPTER_ERROR_CODES).toContain(error.code);
          expect(error.retryAt).toBe(error.retryable && seconds !== null ? NOW + seconds * 1000 : undefined);
        },
      ),
    );
  });

  it('reads a real Response', () => {
    const response = new Response(null, {
      status: 503,
      headers: { 'retry-after': 'Sun, 01 Jun 2025 09:00:00 GMT' },
    });
    expect(fromResponse('chsi', response, NOW)?.toJSON()).toEqual({
      code: 'service/unavailable',
      message: 'chsi cannot answer at present (HTTP 503).',
      retryable: true,
      retryAt: Date.UTC(2025, 5, 1, 9),
    });
    expect(fromResponse('chsi', Response.json({}), NOW)).toBeUndefined();
    expectTypeOf(fromResponse).returns.toEqualTypeOf<AdapterError | undefined>();
  });

  it('keeps no time that makes no sense', () => {
    expect(fromResponse('chsi', answer(503, 'soon'), NOW)?.retryAt).toBeUndefined();
    expect(fromResponse('chsi', answer(Number.NaN), NOW)?.code).toBe('service/bad-response');
  });
});
