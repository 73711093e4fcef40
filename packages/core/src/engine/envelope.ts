import type { JourneyContext } from '../journey/context.ts';
import { epochMs, sessionId } from '../journey/ids.ts';
import * as z from '../schema.ts';

/** Version of the machine and of the context's shape. It counts up when a stored journey needs a migration. */
export const MACHINE_VERSION = 1;

/** A state of each region, as XState writes it. */
export type JourneyValue = { readonly [region: string]: string | JourneyValue };

/**
 * A journey as it is stored: everything needed to go on, as JSON, at most 4 kB. The names `version` and
 * `migrate` are those XState 6 uses.
 */
export interface Envelope {
  readonly machine: 'capture-journey';
  readonly version: number;
  readonly id: string;
  /** Counts up by one with every accepted event: the compare-and-swap key of the store. */
  readonly rev: number;
  readonly policy: { readonly id: string; readonly version: number };
  readonly updatedAt: number;
  readonly snapshot: { readonly value: JourneyValue; readonly context: JourneyContext };
}

/** What is certain of a stored envelope before it is migrated. */
export const envelopeHead = z.object({
  machine: z.literal('capture-journey'),
  version: z.int().check(z.positive()),
  id: sessionId,
  rev: z.int().check(z.nonnegative()),
  policy: z.object({ id: z.string(), version: z.int() }),
  updatedAt: epochMs,
  snapshot: z.object({
    value: z.record(z.string(), z.unknown()),
    context: z.record(z.string(), z.unknown()),
  }),
});
