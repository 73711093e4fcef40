import { type Envelope, MACHINE_VERSION } from '../envelope.ts';
import { envelopeSchema } from './envelope-schema.ts';
import { migrationBy } from './migration-chain.ts';

const toCurrent = migrationBy({ current: MACHINE_VERSION, steps: {}, schema: envelopeSchema });

/**
 * Reads a stored journey, whichever version wrote it, as one of the current version. Whatever does not hold of
 * it is refused by path: a truncated, hand-edited or foreign envelope is never gone on with.
 *
 * @param stored what `JSON.parse` gave; it is not changed
 * @throws TucaiError `envelope/invalid`; `envelope/too-new` when a newer version of tucai wrote it
 * @example
 * const envelope = migrate(JSON.parse(row.envelope));
 * const result = engine.step(envelope, event);
 */
export function migrate(stored: unknown): Envelope {
  return toCurrent(stored);
}
