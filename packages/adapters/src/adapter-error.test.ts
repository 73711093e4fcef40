import { TucaiError, type TucaiErrorLike } from '@tucai/core';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { AdapterError, type AdapterErrorCode } from './adapter-error.ts';

describe('AdapterError', () => {
  const error = new AdapterError('wechat-pay', 'service/timeout', 'No answer.', {
    retryable: true,
    retryAt: 9,
  });

  it('names the service and is a tucai error', () => {
    expect(error).toMatchObject({
      name: 'AdapterError',
      service: 'wechat-pay',
      code: 'service/timeout',
      retryAt: 9,
    });
    expect(error).toBeInstanceOf(TucaiError);
    expect(TucaiError.isInstance(error)).toBe(true);
  });

  it('is told from other tucai errors, and known in a second copy', async () => {
    expect(AdapterError.isInstance(error)).toBe(true);
    expect(AdapterError.isInstance(new TucaiError('service/timeout', 'x'))).toBe(false);
    expect(AdapterError.isInstance(new Error('x'))).toBe(false);
    const copy: typeof import('./adapter-error.ts') = await import(`${'./adapter-error.ts'}?copy`);
    const other = new copy.AdapterError('storage', 'service/rejected', 'x');
    expect(other).not.toBeInstanceOf(AdapterError);
    expect(AdapterError.isInstance(other)).toBe(true);
  });

  it('types: the union of codes is closed, and isInstance narrows to it', () => {
    expectTypeOf<AdapterErrorCode>().toEqualTypeOf<
      | 'service/unreachable'
      | 'service/timeout'
      | 'service/rate-limited'
      | 'service/rejected'
      | 'service/unavailable'
      | 'service/bad-response'
    >();
    const unknown: unknown = error;
    if (AdapterError.isInstance(unknown)) expectTypeOf(unknown.code).toEqualTypeOf<AdapterErrorCode>();
    if (TucaiError.isInstance(unknown)) expectTypeOf(unknown).toEqualTypeOf<TucaiErrorLike>();
    // @ts-expect-error not one of the codes
    new AdapterError('storage', 'service/lost', '');
  });
});
