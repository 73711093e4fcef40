/**
 * What the drivers of outside services share: one error that says which service failed, how, and when to try
 * again, and how to make it of an HTTP answer. Nothing here reads a clock or the network.
 *
 * @packageDocumentation
 */

export { ADAPTER_ERROR_CODES, AdapterError, type AdapterErrorCode } from './adapter-error.ts';
export { fromResponse, type ResponseHead } from './from-response.ts';
export { retryAfter } from './retry-after.ts';
