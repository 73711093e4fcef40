import type { output } from 'zod/v4/core';
import { parse } from '../../errors/parse.ts';
import { TucaiError } from '../../errors/tucai-error.ts';
import type * as z from '../../schema.ts';
import { envelopeHead } from '../envelope.ts';

/** An envelope of an older version: its head is certain, the rest is what that version wrote. */
export type StoredEnvelope = z.Infer<typeof envelopeHead>;

/** From one version to the next. Pure: no clock, no randomness; the version itself is counted up by the chain. */
export type MigrationStep = (envelope: StoredEnvelope) => StoredEnvelope;

export interface MigrationChain<Schema extends z.ZodMiniType> {
  /** The version that is written now. */
  readonly current: number;
  /** `steps[1]` leads from version 1 to 2. Every version that was ever stored needs its step. */
  readonly steps: Readonly<Record<number, MigrationStep>>;
  /** An envelope of the current version, in full. */
  readonly schema: Schema;
}

/**
 * Makes the function that brings a stored envelope to the current version, one version at a time, and checks the
 * whole of it.
 */
export function migrationBy<Schema extends z.ZodMiniType>({
  current,
  steps,
  schema,
}: MigrationChain<Schema>): (stored: unknown) => output<Schema> {
  return (stored) => {
    let envelope: StoredEnvelope = checked(envelopeHead, stored);
    if (envelope.version > current) {
      throw new TucaiError(
        'envelope/too-new',
        'The stored journey was written by a newer version of tucai. Update this program; do not change what is stored.',
        { details: { version: envelope.version, current } },
      );
    }
    // What is stored has its present version all fields; the head alone would drop those it does not know.
    if (envelope.version === current) return checked(schema, stored);
    while (envelope.version < current) {
      const step = steps[envelope.version];
      if (!step) {
        throw new TucaiError('envelope/invalid', `No step leads on from version ${envelope.version}.`, {
          details: { version: envelope.version, current },
        });
      }
      envelope = { ...step(envelope), version: envelope.version + 1 };
    }
    return checked(schema, envelope);
  };
}

/** @throws TucaiError `envelope/invalid`, with the path of every problem and never what was found there */
function checked<Schema extends z.ZodMiniType>(schema: Schema, value: unknown): output<Schema> {
  try {
    return parse(schema, value, 'the stored journey');
  } catch (error) {
    if (!TucaiError.isInstance(error)) throw error;
    throw new TucaiError('envelope/invalid', `${error.message} Restore it from its event log.`, {
      details: error.details,
    });
  }
}
