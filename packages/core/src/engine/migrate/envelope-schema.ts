import { epochMs, sessionId } from '../../journey/ids.ts';
import * as z from '../../schema.ts';
import { type Envelope, type JourneyValue, MACHINE_VERSION } from '../envelope.ts';
import { contextSchema } from './context-schema.ts';

/** A state of each region; whether the machine has it is seen when it is resolved. */
const journeyValue: z.ZodMiniType<JourneyValue> = z.record(
  z.string(),
  z.union([z.string(), z.lazy(() => journeyValue)]),
);

/** A stored journey as this version writes it. */
export const envelopeSchema: z.ZodMiniType<Envelope> = z
  .strictObject({
    machine: z.literal('capture-journey'),
    version: z.literal(MACHINE_VERSION),
    id: sessionId,
    rev: z.int().check(z.nonnegative()),
    policy: z.strictObject({ id: z.string().check(z.maxLength(40)), version: z.int().check(z.positive()) }),
    updatedAt: epochMs,
    snapshot: z.strictObject({ value: journeyValue, context: contextSchema }),
  })
  .check(
    z.refine(({ id, snapshot }) => snapshot.context.id === id, {
      error: 'must be the id of the envelope',
      path: ['snapshot', 'context', 'id'],
    }),
    z.refine(({ updatedAt, snapshot }) => snapshot.context.now === updatedAt, {
      error: 'must be the time of the envelope',
      path: ['snapshot', 'context', 'now'],
    }),
  );
