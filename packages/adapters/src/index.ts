export { ADAPTER_ERROR_CODES, AdapterError, type AdapterErrorCode } from './adapter-error.ts';
export { fromResponse, type ResponseHead } from './from-response.ts';
export { retryAfter } from './retry-after.ts';
