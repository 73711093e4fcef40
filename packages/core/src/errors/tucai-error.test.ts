import { describe, expect, expectTypeOf, it } from 'vitest';
import { TucaiError, type TucaiErrorJson, type TucaiErrorLike } from './tucai-error.ts';

class LockError extends TucaiError<'lock/held' | 'lock/expired'> {
  override readonly name = 'LockError';
}

describe('TucaiError', () => {
  it('carries code, message, retry advice, details and cause', () => {
    const cause = new Error('disk');
    const error = new TucaiError('store/full', 'The store is full.', {
      retryable: true,
      retryAt: 1_750_000_000_000,
      details: { free: 0 },
      cause,
    });
    expect(error).toMatchObject({
      name: 'TucaiError',
      code: 'store/full',
      message: 'The store is full.',
      retryable: true,
      retryAt: 1_750_000_000_000,
      details: { free: 0 },
      cause,
    });
    expect(error.stack).toContain('The store is full.');
  });

  it('is final by default, and has no cause or retry time nobody gave', () => {
    const error = new TucaiError('input/invalid', 'No.');
    expect(error).toMatchObject({ retryable: false, details: {} });
    expect('cause' in error).toBe(false);
    expect(error.retryAt).toBeUndefined();
  });

  it('serialises without details, cause and stack', () => {
    const error = new TucaiError('a/b', 'Text.', { details: { field: 'x' }, cause: new Error('inner') });
    expect(JSON.parse(JSON.stringify(error))).toEqual({ code: 'a/b', message: 'Text.', retryable: false });
    const later = new TucaiError('a/b', 'Text.', { retryable: true, retryAt: 5 });
    expect(later.toJSON()).toEqual({ code: 'a/b', message: 'Text.', retryable: true, retryAt: 5 });
  });
});

describe('TucaiError.isInstance', () => {
  it('knows subclasses', () => {
    expect(TucaiError.isInstance(new LockError('lock/held', 'Held.'))).toBe(true);
    expect(new LockError('lock/held', 'Held.').name).toBe('LockError');
  });

  it('knows the errors of a second copy of the package', async () => {
    // The query makes this another module, as a second installed copy is.
    const copy: typeof import('./tucai-error.ts') = await import(`${'./tucai-error.ts'}?copy`);
    const error = new copy.TucaiError('a/b', 'Text.');
    expect(copy.TucaiError).not.toBe(TucaiError);
    expect(error).not.toBeInstanceOf(TucaiError);
    expect(TucaiError.isInstance(error)).toBe(true);
  });

  it('knows any error with the marker, such as the VisionError of @tucai/vision', () => {
    const visionError = Object.assign(new Error('x'), { [Symbol.for('tucai.error')]: true });
    expect(TucaiError.isInstance(visionError)).toBe(true);
  });

  it.each([new Error('x'), null, undefined, 'tucai.error', 7, {}, { [Symbol.for('tucai.error')]: 'yes' }])(
    'says no to %s',
    (value) => {
      expect(TucaiError.isInstance(value)).toBe(false);
    },
  );
});

describe('types', () => {
  it('keeps the union of codes', () => {
    expectTypeOf(new LockError('lock/held', '').code).toEqualTypeOf<'lock/held' | 'lock/expired'>();
    expectTypeOf(new TucaiError('a/b', '').code).toEqualTypeOf<'a/b'>();
    expectTypeOf(new LockError('lock/held', '').toJSON()).toEqualTypeOf<
      TucaiErrorJson<'lock/held' | 'lock/expired'>
    >();
    // @ts-expect-error not one of the codes
    new LockError('lock/lost', '');
  });

  it('narrows an unknown to what every tucai error has', () => {
    const error: unknown = new LockError('lock/held', '');
    if (TucaiError.isInstance(error)) {
      expectTypeOf(error).toEqualTypeOf<TucaiErrorLike>();
      expectTypeOf(error.retryAt).toEqualTypeOf<number | undefined>();
    }
    expectTypeOf<LockError>().toExtend<TucaiError>();
    expectTypeOf<TucaiError>().toExtend<TucaiErrorLike>();
  });
});
