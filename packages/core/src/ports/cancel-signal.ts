/** The part of an `AbortSignal` that every platform has. */
export interface MinimalAbortSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: { readonly once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/**
 * The platform's own `AbortSignal` in a program that knows its type (with the types of Node or the DOM), so
 * that it can be handed to `fetch`; the minimal one in this package, which knows no platform.
 */
export type CancelSignal = typeof globalThis extends { AbortSignal: { prototype: infer Signal } }
  ? Signal
  : MinimalAbortSignal;
