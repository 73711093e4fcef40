import { AdapterError, type AdapterErrorCode } from './adapter-error.ts';
import { retryAfter } from './retry-after.ts';

/** The head of an HTTP answer; a `Response` of fetch fits by shape. */
export interface ResponseHead {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
}

/**
 * The error an HTTP answer stands for, by its status and `Retry-After`; undefined for a success (2xx). The
 * body is left alone: it is the driver's to read, and may hold personal data.
 *
 * `retryable` says that the service may answer the same request later; whether it may be *sent* again is the
 * driver's to know, because a request with an effect must be safe to repeat.
 *
 * @param service the driver's name of the service, such as `wechat-pay`
 * @param now the current time in epoch milliseconds, from which a `Retry-After` in seconds counts
 * @example
 * const response = await fetch(url);
 * const error = fromResponse('wechat-pay', response, clock.now());
 * if (error !== undefined) throw error;
 */
export function fromResponse(
  service: string,
  { status, headers }: ResponseHead,
  now: number,
): AdapterError | undefined {
  if (Number.isInteger(status) && status >= 200 && status <= 299) return undefined;
  const [code, retryable, text] = meaningOf(status);
  return new AdapterError(service, code, `${service} ${text} (HTTP ${status}).`, {
    retryable,
    retryAt: retryable ? retryAfter(headers.get('retry-after'), now) : undefined,
    details: { service, status },
  });
}

function meaningOf(status: number): readonly [code: AdapterErrorCode, retryable: boolean, text: string] {
  switch (status) {
    case 408:
    case 504:
      return ['service/timeout', true, 'did not answer in time'];
    case 425:
      return ['service/unavailable', true, 'asks for the request to be sent again later'];
    case 429:
      return ['service/rate-limited', true, 'was asked too often'];
    // What the service cannot do today it cannot do in a minute either.
    case 501:
    case 505:
      return ['service/rejected', false, 'does not support the request'];
  }
  if (status >= 400 && status <= 499) return ['service/rejected', false, 'refused the request'];
  if (status >= 500 && status <= 599) return ['service/unavailable', true, 'cannot answer at present'];
  // 1xx and 3xx are handled below fetch; whatever else arrives here is no HTTP answer.
  return ['service/bad-response', false, 'answered with a status that is not expected here'];
}
