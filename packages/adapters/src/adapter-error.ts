import { TucaiError, type TucaiErrorOptions } from '@tucai/core';

/** What can go wrong with an outside service. */
export const ADAPTER_ERROR_CODES = [
  /** No connection: name not found, refused, reset, TLS. */
  'service/unreachable',
  /** No answer in time; for a request with an effect the outcome is unknown. */
  'service/timeout',
  /** Asked too often. */
  'service/rate-limited',
  /** Understood and refused: the same request will be refused again. */
  'service/rejected',
  /** The service says that it cannot answer at present. */
  'service/unavailable',
  /** An answer that is not what the service promises. */
  'service/bad-response',
] as const;

export type AdapterErrorCode = (typeof ADAPTER_ERROR_CODES)[number];

/**
 * The error of every driver: which service, what kind of failure, whether and when to try again.
 *
 * @example
 * try {
 *   await storage.put(key, bytes);
 * } catch (error) {
 *   if (AdapterError.isInstance(error) && error.code === 'service/rate-limited') await waitUntil(error.retryAt);
 *   else throw error;
 * }
 */
export class AdapterError extends TucaiError<AdapterErrorCode> {
  override readonly name = 'AdapterError';
  /** The driver's name of the service, such as `wechat-pay`; never an address. */
  readonly service: string;

  constructor(service: string, code: AdapterErrorCode, message: string, options: TucaiErrorOptions = {}) {
    super(code, message, options);
    this.service = service;
  }

  /** True for an `AdapterError` of this or any other copy of the package. */
  static override isInstance(error: unknown): error is AdapterError {
    return TucaiError.isInstance(error) && error.name === 'AdapterError';
  }
}
